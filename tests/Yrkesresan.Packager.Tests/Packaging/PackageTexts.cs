using System.Text;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Tests.Samples;

namespace Yrkesresan.Packager.Tests.Packaging;

/// <summary>What of a package people can read, as texts to hold against snapshots: each view of its document, and the files for the LMS.</summary>
internal static class PackageTexts
{
    /// <summary>The files that are texts as they are.</summary>
    public static readonly string[] Whole = ["imsmanifest.xml", "paket.json"];

    /// <summary>The texts by path, in a folder named after the package: <c>bou-ny-01-forberedelser/_start.html</c>.</summary>
    /// <param name="package">The package.</param>
    /// <param name="isIncluded">Which views, by name.</param>
    public static IEnumerable<KeyValuePair<string, string>> Of(ZippedPackage package, Func<string, bool> isIncluded)
    {
        var files = PackageReader.Read(package.Bytes).Files;
        var folder = Path.GetFileNameWithoutExtension(package.FileName);
        foreach (var (name, section) in DocumentSections.Of(Text(files["index.html"])).Where(section => isIncluded(section.Key)))
            yield return new($"{folder}/{name}.html", section);
        foreach (var name in Whole) yield return new($"{folder}/{name}", Text(files[name]));
    }

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
