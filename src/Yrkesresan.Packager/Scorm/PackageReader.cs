using System.Collections.Immutable;
using System.IO.Compression;

namespace Yrkesresan.Packager.Scorm;

/// <summary>Reads a SCORM 1.2 package back, whoever made it.</summary>
public static class PackageReader
{
    /// <summary>Reads every file and the manifest. What is wrong with the package is <see cref="PackageFaults"/>' to say.</summary>
    /// <exception cref="InvalidDataException">It is not a zip, two files have the same name, or the manifest is not well-formed.</exception>
    public static PackageContents Read(ReadOnlyMemory<byte> package)
    {
        using var stream = new MemoryStream(package.ToArray(), writable: false);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            // A folder's own entry holds nothing.
            if (entry.FullName.EndsWith('/')) continue;
            if (!files.TryAdd(entry.FullName, Content(entry)))
                throw new InvalidDataException($"Two files in the package have the same name: {entry.FullName}");
        }

        return new(
            files.ToImmutable(),
            files.TryGetValue(ManifestWriter.FileName, out var manifest) ? ManifestReader.Read(manifest) : null);
    }

    private static ReadOnlyMemory<byte> Content(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
