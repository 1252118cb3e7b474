using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Release.Websites;

/// <summary>A package on a web site, and where it belongs.</summary>
/// <param name="View">The part that it holds, with all that it belongs to.</param>
/// <param name="Package">The package.</param>
public sealed record WebPart(PartView View, StagedPackage Package);
