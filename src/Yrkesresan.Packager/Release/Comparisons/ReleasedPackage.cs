using System.Collections.Immutable;
using System.Security.Cryptography;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.LearnerState.Summaries;
using Yrkesresan.Packager.Packages.Scorm12;

namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>What is known of a package of a release, read back from its bytes.</summary>
/// <param name="FileName">What its file is called.</param>
/// <param name="Length">Bytes of the zip.</param>
/// <param name="Sha1">SHA-1 of the zip, by which Totara tells whether a file is new to it; 40 hexadecimal digits in lower case.</param>
/// <param name="Sha256">SHA-256 of the zip; 64 hexadecimal digits in lower case.</param>
/// <param name="Version">Its version, as its manifest says.</param>
/// <param name="Summary">What its <c>paket.json</c> says.</param>
/// <param name="Checksums">A checksum of every file by its path.</param>
public sealed record ReleasedPackage(
    string FileName,
    long Length,
    string Sha1,
    string Sha256,
    string Version,
    PartSummary Summary,
    ImmutableSortedDictionary<string, string> Checksums)
{
    /// <summary>The package's lasting name.</summary>
    public string Id => Summary.Id;

    /// <summary>Reads a package.</summary>
    /// <exception cref="InvalidDataException">It is no zip, unpacks to unreasonably much, or was not made by this program.</exception>
    public static ReleasedPackage Read(string fileName, ReadOnlyMemory<byte> bytes)
    {
        var contents = PackageReader.ReadOnly(bytes, ManifestWriter.FileName, PartSummary.FileName);
        return contents.Files.TryGetValue(ManifestWriter.FileName, out var manifest) && contents.Files.TryGetValue(PartSummary.FileName, out var summary)
            ? new(fileName, bytes.Length, Sha1Of(bytes), Sha256Of(bytes), VersionIn(manifest), PartSummary.Read(summary), contents.Checksums)
            : throw new InvalidDataException($"{fileName} has no {ManifestWriter.FileName} or no {PartSummary.FileName}.");
    }

    private static string VersionIn(ReadOnlyMemory<byte> manifest)
    {
        var faults = new DiagnosticBag();
        var parsed = ManifestParser.Parse(manifest, faults);
        return parsed.Outline is { } outline && faults.Count == 0
            ? outline.Version
            : throw new InvalidDataException($"{ManifestWriter.FileName} cannot be read: {string.Join(' ', faults.ToSorted().Select(fault => fault.Message))}");
    }

    private static string Sha256Of(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span));

    // CA5350: not for security. Totara compares files by SHA-1 (scorm12-totara-facts.md, 4 and 8).
#pragma warning disable CA5350
    private static string Sha1Of(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA1.HashData(bytes.Span));
#pragma warning restore CA5350
}
