using System.Collections.Immutable;

namespace Yrkesresan.Packager.Inspection.Archives;

/// <summary>A package as it was read back.</summary>
/// <param name="Files">The content of every file that was kept by its path, the manifest's too, in ordinal order.</param>
/// <param name="Checksums">The length and CRC-32 of every file by its path, as they were counted while it was unpacked.</param>
public sealed record PackageContents(
    ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files,
    ImmutableSortedDictionary<string, string> Checksums);
