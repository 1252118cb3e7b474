using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Cli;

/// <summary>A part that becomes a package, and where it belongs.</summary>
/// <param name="Journey">The journey.</param>
/// <param name="Course">The course.</param>
/// <param name="Part">The part.</param>
internal sealed record PartToBuild(Journey Journey, Course Course, Part Part);
