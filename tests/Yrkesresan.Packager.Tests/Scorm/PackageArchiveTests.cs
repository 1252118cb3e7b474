using CsCheck;
using Xunit;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Packages.Scorm12;

namespace Yrkesresan.Packager.Tests.Scorm;

public sealed class PackageArchiveTests
{
    private static readonly IReadOnlyList<PackageFile> WithManifest =
        [.. Samples.Files, Samples.Text("0.txt", "före"), Samples.Text(ManifestWriter.FileName, "<manifest/>")];

    /// <summary>Sets of files that can lie side by side, in any order.</summary>
    private static readonly Gen<PackageFile[]> FileSets =
        Gen.Select(
            Gen.Char["abcz019._-"].Array[1, 6].Select(letters => new string(letters)).Array[1, 3].Select(segments => string.Join('/', segments)),
            Gen.Byte.Array[0, 300],
            (path, bytes) => new PackageFile(path, bytes))
        .Array[0, 12]
        .Select(files => files.Where(file => PackagePath.IsAllowed(file.Path)).DistinctBy(file => file.Path).ToArray())
        .Select(files => files.Where(file => !files.Any(other => other.Path.StartsWith(file.Path + "/", StringComparison.Ordinal))).ToArray());

    [Fact]
    public void The_manifest_is_first_and_the_rest_in_ordinal_order() => Assert.Equal(
        ["imsmanifest.xml", "0.txt", "index.html", "media/bild.png", "media/film.vtt", "paket.json", "tema/stil.css"],
        Entries().Select(entry => entry.Name));

    [Fact]
    public void Nothing_in_the_directory_tells_where_or_when() => Assert.All(Entries(), entry =>
    {
        // 20 = the zip version that deflate needs, in the low byte; the high byte, the system, is 0.
        Assert.Contains(entry.MadeBy, new ushort[] { 10, 20 });
        Assert.Equal(0x0800, entry.Flags);
        Assert.Equal((0, 0x0021), (entry.Time, entry.Date));
        Assert.Equal((0, 0, 0), (entry.ExtraLength, entry.CommentLength, entry.LocalExtraLength));
        Assert.Equal(0u, entry.Attributes);
    });

    [Fact]
    public void Text_is_deflated_and_pictures_are_stored()
    {
        var methods = Entries().ToDictionary(entry => entry.Name, entry => entry.Method);

        Assert.Equal(8, methods["tema/stil.css"]);
        Assert.Equal(0, methods["media/bild.png"]);
    }

    [Fact]
    public void Any_files_come_back_as_they_were() => FileSets.Sample(
        files =>
        {
            var read = PackageReader.Read(Samples.Zip(files)).Files;
            Assert.Equal(files.Select(file => file.Path).Order(StringComparer.Ordinal), read.Keys);
            Assert.All(files, file => Assert.True(file.Bytes.Span.SequenceEqual(read[file.Path].Span)));
        },
        iter: 300);

    [Fact]
    public void Any_order_gives_the_same_bytes() =>
        FileSets.SelectMany(files => Gen.Shuffle(files).Select(shuffled => (files, shuffled))).Sample(
            sets => Assert.True(Samples.Zip(sets.files).Span.SequenceEqual(Samples.Zip(sets.shuffled).Span)),
            iter: 100);

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData("../a")]
    [InlineData("a/..")]
    [InlineData(".a")]
    [InlineData("_rels/.rels")]
    [InlineData("A.html")]
    [InlineData("våld.png")]
    [InlineData("en bild.png")]
    [InlineData("a\\b")]
    [InlineData("a.")]
    [InlineData("a\n")]
    [InlineData("con")]
    [InlineData("media/aux.png")]
    [InlineData("[Content_Types].xml")]
    public void A_name_that_is_not_allowed_is_a_bug(string path) =>
        Assert.Throws<ArgumentException>(() => Samples.Zip([Samples.Text(path, "")]));

    [Theory]
    [InlineData("console.js")]
    [InlineData("0")]
    [InlineData("a-b_c.d.e")]
    public void A_name_that_is_allowed_is_packed(string path) =>
        Assert.Equal([path], PackageReader.Read(Samples.Zip([Samples.Text(path, "")])).Files.Keys);

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a", "a/b")]
    [InlineData("a/b/c", "a/b")]
    public void Names_that_cannot_lie_side_by_side_are_a_bug(string one, string other) =>
        Assert.Throws<ArgumentException>(() => Samples.Zip([Samples.Text(one, ""), Samples.Text(other, "")]));

    private static IReadOnlyList<CentralDirectoryEntry> Entries() =>
        CentralDirectoryEntry.ReadAll(Samples.Zip(WithManifest).Span);
}
