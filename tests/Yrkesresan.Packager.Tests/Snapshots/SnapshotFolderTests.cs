using Snapshooter.Exceptions;
using Xunit;

namespace Yrkesresan.Packager.Tests.Snapshots;

public sealed class SnapshotFolderTests : IDisposable
{
    private static readonly Dictionary<string, string> Texts = new() { ["del/a.html"] = "a\n", ["b.xml"] = "b\n" };

    private readonly string folder = Directory.CreateTempSubdirectory("yrkesresan-snapshots-").FullName;

    public SnapshotFolderTests() => SnapshotFolder.Match(Texts, folder, accept: true);

    [Fact]
    public void The_same_files_pass() => SnapshotFolder.Match(Texts, folder, accept: false);

    [Fact]
    public void Every_file_at_fault_is_told_of_and_none_is_changed()
    {
        File.WriteAllText(Path.Combine(folder, "b.xml"), "förr\n");
        File.WriteAllText(Path.Combine(folder, "del", "borta.html"), "kvar\n");
        var texts = new Dictionary<string, string>(Texts) { ["ny.json"] = "{}" };

        var failure = Assert.Throws<SnapshotCompareException>(() => SnapshotFolder.Match(texts, folder, accept: false));

        Assert.Equal(
            $"""
            {Path.Combine(folder, "b.xml")} skiljer sig på rad 1.
              förr: förr
              nu:   b

            {Path.Combine(folder, "ny.json")} finns inte.

            {Path.Combine(folder, "del/borta.html")} hör inte till något längre.

            {Snapshot.Question}
            """.ReplaceLineEndings("\n"),
            failure.Message);
        Assert.Equal(["a.html", "b.xml", "borta.html"], Names());
    }

    [Fact]
    public void Accepting_deletes_what_nobody_makes_any_longer()
    {
        SnapshotFolder.Match(new Dictionary<string, string> { ["b.xml"] = "nu\n" }, folder, accept: true);

        Assert.Equal(["b.xml"], Names());
        Assert.Equal("nu\n", File.ReadAllText(Path.Combine(folder, "b.xml")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private IEnumerable<string> Names() =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
