using System.Collections.Immutable;

namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>What matters of a manifest as it was read: its identifiers, and the files it lists.</summary>
/// <param name="Identifier">The manifest's own; empty where it is missing.</param>
/// <param name="Version">The package's version; empty where it is missing.</param>
/// <param name="DefaultOrganization">The organization to show, or null.</param>
/// <param name="Organizations">The identifiers of the organizations.</param>
/// <param name="Items">Every item, at whatever depth, in the manifest's order.</param>
/// <param name="Resources">Every resource.</param>
public sealed record PackageManifest(
    string Identifier,
    string Version,
    string? DefaultOrganization,
    ImmutableArray<string> Organizations,
    ImmutableArray<ManifestItem> Items,
    ImmutableArray<ManifestResource> Resources);
