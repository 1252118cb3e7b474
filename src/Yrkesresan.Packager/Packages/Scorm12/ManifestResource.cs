using System.Collections.Immutable;

namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>A resource of a manifest as it was read.</summary>
/// <param name="Identifier">What items refer to it by; empty where it is missing.</param>
/// <param name="Href">The file that is opened, or null.</param>
/// <param name="ScormType"><c>sco</c> or <c>asset</c>, or null where it is missing or wrongly spelt.</param>
/// <param name="Files">The paths of its files, in the manifest's order.</param>
public sealed record ManifestResource(string Identifier, string? Href, string? ScormType, ImmutableArray<string> Files);
