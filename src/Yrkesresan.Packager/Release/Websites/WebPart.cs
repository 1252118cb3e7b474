using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Release.Websites;

/// <summary>A package on a web site, and where it belongs.</summary>
/// <param name="Journey">Its journey.</param>
/// <param name="Course">Its course.</param>
/// <param name="Part">The part that it holds.</param>
/// <param name="Package">The package.</param>
public sealed record WebPart(Journey Journey, Course Course, Part Part, StagedPackage Package);
