using System.Text;
using Xunit;
using Yrkesresan.Packager.Scorm;
using Yrkesresan.Packager.Tests.Scorm;
using Yrkesresan.Packager.Tests.Snapshots;

namespace Yrkesresan.Packager.Tests.Packaging;

/// <summary>
/// What learners and the LMS get of the repository's own content, in <c>tests/snapshots</c>: a file for each page and each start
/// page, so that a changed sentence shows as such.
/// </summary>
public sealed class ContentSnapshotTests
{
    private static readonly string[] Whole = ["imsmanifest.xml", "paket.json"];

    [Fact]
    public void Pages_and_package_files_are_as_they_were() => SnapshotFolder.Match(
        RealContent.Built.Packages.SelectMany(built => Texts(built.Package)).ToDictionary(StringComparer.Ordinal),
        RepositoryFolder.Below("tests", "snapshots"));

    [Fact]
    public void The_start_page_and_every_page_have_one() => Assert.All(
        RealContent.Built.Packages,
        built => Assert.Equal(1 + built.Pages + Whole.Length, Texts(built.Package).Count()));

    private static IEnumerable<KeyValuePair<string, string>> Texts(ScormPackage package)
    {
        var files = PackageReader.Read(package.Bytes).Files;
        var folder = Path.GetFileNameWithoutExtension(package.FileName);
        foreach (var (name, section) in DocumentSections.Of(Text(files["index.html"])).Where(section => section.Key != "_end"))
            yield return new($"{folder}/{name}.html", section);
        foreach (var name in Whole) yield return new($"{folder}/{name}", Text(files[name]));
    }

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
