using System.Collections.Immutable;

namespace Yrkesresan.Packager.Scorm;

/// <summary>A package as it was read back.</summary>
/// <param name="Files">The content of every file by its path, the manifest's too, in ordinal order.</param>
/// <param name="Manifest">The manifest at the package's root, or null where there is none.</param>
public sealed record PackageContents(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files, PackageManifest? Manifest);
