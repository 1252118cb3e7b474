using System.IO.Compression;
using System.IO.Packaging;
using System.Text;

namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>Packs files into a plain zip whose bytes depend on nothing but the files.</summary>
/// <remarks>
/// System.IO.Packaging builds the package; a second pass writes its parts anew in a fixed order, with fixed times and attributes
/// and without <c>[Content_Types].xml</c>, which it needs and SCORM does not. Deflated bytes are the runtime's own:
/// another .NET version may pack the same files otherwise.
/// </remarks>
public static class PackageArchive
{
    /// <summary>The earliest time that a zip can hold; with no offset, so that no time zone moves it.</summary>
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Formats that are compressed already: deflating them again costs time and gains nothing.</summary>
    private static readonly HashSet<string> Compressed = new(StringComparer.Ordinal)
    {
        ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif",
        ".mp4", ".m4v", ".webm", ".mp3", ".m4a", ".ogg",
        ".woff", ".woff2", ".zip", ".docx", ".pptx", ".xlsx",
    };

    /// <summary>Packs files: the manifest first where there is one, then the rest in ordinal order.</summary>
    /// <param name="files">The files.</param>
    /// <param name="zip">Gets the zip; empty, and can be read and sought in. It stays open.</param>
    /// <exception cref="ArgumentException">A name is not allowed, see <see cref="PackagePath"/>, or there twice.</exception>
    /// <exception cref="IOException">The disk fails.</exception>
    public static void Write(IReadOnlyList<PackageFile> files, Stream zip)
    {
        PackagePath.MustFit(files);
        using (var package = BuildPackage(files)) CopyInOrder(package, zip);
        ZipCentralDirectory.FixMadeBy(zip);
    }

    private static MemoryStream BuildPackage(IReadOnlyList<PackageFile> files)
    {
        var stream = new MemoryStream();
        using (var package = System.IO.Packaging.Package.Open(stream, FileMode.Create))
        {
            foreach (var file in files)
            {
                // The content type goes no further than the part of the package that is left out.
                var part = package.CreatePart(
                    new Uri("/" + file.Path, UriKind.Relative), "application/octet-stream", CompressionOption.NotCompressed);
                using var content = part.GetStream();
                content.Write(file.Bytes.Span);
            }
        }

        stream.Position = 0;
        return stream;
    }

    /// <summary>The only pass that compresses.</summary>
    private static void CopyInOrder(MemoryStream package, Stream zip)
    {
        using var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var to = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        var inOrder = from.Entries
            .Where(entry => entry.FullName != "[Content_Types].xml")
            .OrderBy(entry => entry.FullName != ManifestWriter.FileName)
            .ThenBy(entry => entry.FullName, StringComparer.Ordinal);
        foreach (var entry in inOrder) Copy(entry, to);
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive to)
    {
        var level = Compressed.Contains(Path.GetExtension(entry.FullName)) ? CompressionLevel.NoCompression : CompressionLevel.Optimal;
        var copy = to.CreateEntry(entry.FullName, level);
        copy.LastWriteTime = FixedTime;
        copy.ExternalAttributes = 0;
        using var content = entry.Open();
        using var copied = copy.Open();
        content.CopyTo(copied);
    }
}
