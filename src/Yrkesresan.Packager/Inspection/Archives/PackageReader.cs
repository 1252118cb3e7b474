using System.Collections.Immutable;
using System.Globalization;

namespace Yrkesresan.Packager.Inspection.Archives;

/// <summary>Reads the files of a package back, whoever made it, within the same limits as an inspection. What they say is for others to judge.</summary>
public static class PackageReader
{
    /// <summary>Reads every file.</summary>
    /// <exception cref="InvalidDataException">It is not a zip, is damaged, unpacks to unreasonably much, or two files have the same name.</exception>
    public static PackageContents Read(ReadOnlyMemory<byte> package) => Read(package, _ => true, InspectionLimits.TotalBytes);

    /// <summary>The same, but only some files are kept, and none of them may be larger than a manifest: of the others, the checksums.</summary>
    /// <param name="package">The zip.</param>
    /// <param name="files">The files that are kept.</param>
    /// <exception cref="InvalidDataException">As of the whole package, or one of the files is too large.</exception>
    public static PackageContents ReadOnly(ReadOnlyMemory<byte> package, params ImmutableArray<string> files) =>
        Read(package, files.Contains, InspectionLimits.ManifestBytes);

    /// <summary>Whether a file is a whole zip with a file of a certain name in it, as its table of contents says.</summary>
    /// <param name="file">The file; can be sought in, and stays open.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="IOException">The disk fails.</exception>
    public static bool Holds(Stream file, string name) => ZipDirectoryReader.Read(file).Entries.Any(entry => entry.Name == name);

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

        return new(files.ToImmutable(), checksums.ToImmutable());
    }
}
