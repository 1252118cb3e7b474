namespace Yrkesresan.Packager.Tests.Samples;

/// <summary>A part that was built.</summary>
/// <param name="Package">Its package, as its file would be.</param>
/// <param name="Pages">How many pages it has.</param>
internal sealed record BuiltPart(ZippedPackage Package, int Pages);
