using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Manifests;

/// <summary>A manifest that was read.</summary>
/// <param name="Text">The file.</param>
/// <param name="Outline">What is in it; null where it is not well-formed or not a manifest.</param>
internal sealed record ParsedManifest(PackageText Text, InspectedManifest? Outline);
