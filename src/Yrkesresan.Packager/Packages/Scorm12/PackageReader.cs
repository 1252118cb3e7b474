using System.Collections.Immutable;
using System.Globalization;
using Yrkesresan.Packager.Inspection.Archives;

namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>Reads a SCORM 1.2 package back, whoever made it, within the same limits as an inspection.</summary>
public static class PackageReader
{
    /// <summary>Reads every file and the manifest. What is wrong with the package is <see cref="PackageFaults"/>' to say.</summary>
    /// <exception cref="InvalidDataException">
    /// It is not a zip, is damaged, unpacks to unreasonably much, two files have the same name, or the manifest is not well-formed.
    /// </exception>
    public static PackageContents Read(ReadOnlyMemory<byte> package) => Read(package, _ => true, InspectionLimits.TotalBytes);

    /// <summary>The same, but only the manifest and one more file are kept, and may not be larger than a manifest: of the others, the checksums.</summary>
    /// <param name="package">The zip.</param>
    /// <param name="file">The file that is kept besides the manifest.</param>
    /// <exception cref="InvalidDataException">As of the whole package, or one of the two is too large.</exception>
    public static PackageContents ReadOnly(ReadOnlyMemory<byte> package, string file) =>
        Read(package, name => name == ManifestWriter.FileName || name == file, InspectionLimits.ManifestBytes);

    private static PackageContents Read(ReadOnlyMemory<byte> package, Func<string, bool> isKept, long most)
    {
        using var stream = new MemoryStream(package.ToArray(), writable: false);
        var directory = ZipDirectoryReader.Read(stream);
        if (directory.Fault is { } none) throw new InvalidDataException($"The package cannot be unpacked: {none}.");

        var unpacker = new ZipUnpacker(stream, directory);
        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var checksums = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var entry in directory.Entries.Where(entry => !entry.IsFolder))
        {
            var kept = isKept(entry.Name) ? new KeptBytes(most) : null;
            if (unpacker.Unpack(entry, kept) is { } fault) throw new InvalidDataException($"{entry.Name} cannot be unpacked: {fault}.");
            if (kept is { IsWhole: false }) throw new InvalidDataException($"{entry.Name} is too large.");
            if (!checksums.TryAdd(entry.Name, string.Create(CultureInfo.InvariantCulture, $"{entry.Length} {entry.Crc:x8}")))
                throw new InvalidDataException($"Two files in the package have the same name: {entry.Name}");
            if (kept is not null) files.Add(entry.Name, kept.Bytes);
        }

        return new(
            files.ToImmutable(),
            files.TryGetValue(ManifestWriter.FileName, out var manifest) ? ManifestReader.Read(manifest) : null,
            checksums.ToImmutable());
    }
}
