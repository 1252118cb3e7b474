using Yrkesresan.Packager.Packages.Scorm12;

namespace Yrkesresan.Packager.Packages;

/// <summary>A part as a package, with what a summary says of it.</summary>
/// <param name="Package">The package.</param>
/// <param name="CourseTitle">The course's title.</param>
/// <param name="PartTitle">The part's title.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Minutes">How long it takes, in minutes.</param>
/// <param name="LongestState">How many characters the LMS keeps of a learner, at most.</param>
public sealed record BuiltPackage(ScormPackage Package, string CourseTitle, string PartTitle, int Pages, int Minutes, int LongestState);
