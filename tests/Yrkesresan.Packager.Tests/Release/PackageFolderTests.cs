using System.Text;
using Xunit;
using Yrkesresan.Packager.Release;
using Yrkesresan.Packager.Scorm;
using Yrkesresan.Packager.Tests.Sources;

namespace Yrkesresan.Packager.Tests.Release;

public sealed class PackageFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("yrkesresan-").FullName;

    private string Target => Path.Combine(root, "paket");

    private string Backup => Path.Combine(root, ".paket.yrkesresan-old");

    private string Incoming => Path.Combine(root, ".paket.yrkesresan-new");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void No_stale_package_stays()
    {
        new PackageFolder(Target).Replace([Package("a", "1"), Package("b", "1")]);
        new PackageFolder(Target + Path.DirectorySeparatorChar).Replace([Package("a", "2")]);
        Assert.Equal("a.zip=2", Held());
        NothingIsLeftBeside();
    }

    [Fact]
    public void Folders_above_are_made()
    {
        var deep = Path.Combine(root, "artifacts", "paket");
        new PackageFolder(deep).Replace([Package("a", "1")]);
        Assert.True(File.Exists(Path.Combine(deep, "a.zip")));
    }

    [Fact]
    public void Death_between_the_renames_is_mended_before_anything_else()
    {
        Fill(Backup, ("a.zip", "old"));
        Fill(Incoming, ("a.zip", "new"));
        // Fails after the repair: the old packages must be back by then.
        Assert.ThrowsAny<IOException>(() => new PackageFolder(Target).Replace([Package("a", "1"), Package("a", "2")]));
        Assert.Equal("a.zip=old", Held());

        new PackageFolder(Target).Replace([Package("a", "3")]);
        Assert.Equal("a.zip=3", Held());
        NothingIsLeftBeside();
    }

    [Fact]
    public void Death_before_the_backup_is_deleted_leaves_the_new()
    {
        Fill(Target, ("a.zip", "new"));
        Fill(Backup, ("a.zip", "old"), ("b.zip", "old"));
        new PackageFolder(Target).Replace([Package("a", "3")]);
        Assert.Equal("a.zip=3", Held());
        NothingIsLeftBeside();
    }

    [Fact]
    public void Death_while_writing_is_forgotten()
    {
        Fill(Incoming, ("half.zip", "x"));
        new PackageFolder(Target).Replace([Package("a", "1")]);
        Assert.Equal("a.zip=1", Held());
        NothingIsLeftBeside();
    }

    [Fact]
    public void A_disk_that_fails_leaves_the_old()
    {
        new PackageFolder(Target).Replace([Package("a", "1")]);
        Assert.ThrowsAny<IOException>(() => new PackageFolder(Target).Replace([Package("b", "2"), Package("b", "2")]));
        Assert.Equal("a.zip=1", Held());
        NothingIsLeftBeside();
    }

    [Fact]
    public void What_was_there_and_is_no_more_is_told()
    {
        Assert.Empty(new PackageFolder(Target).Replace([Package("a", "1"), Package("b", "1"), Package("c", "1")]).Removed);
        Assert.Equal(["a.zip", "c.zip"], new PackageFolder(Target).Replace([Package("b", "2"), Package("d", "2")]).Removed.ToArray());
    }

    [Fact]
    public void A_closed_folder_gives_way_and_is_put_aside()
    {
        if (OperatingSystem.IsWindows()) return; // Folders are closed in another way there.
        ClosedFolders.Open(root);
        ClosedFolders.ApplyTo(() =>
        {
            new PackageFolder(Target).Replace([Package("a", "1")]);
            ClosedFolders.Close(Target);
            Assert.Equal([Backup + "-1"], new PackageFolder(Target).Replace([Package("a", "2")]).Left.ToArray());

            // The same from a run that died before it could put it aside.
            Fill(Backup, ("a.zip", "old"));
            ClosedFolders.Close(Backup);
            Assert.Equal([Backup + "-2"], new PackageFolder(Target).Replace([Package("a", "3")]).Left.ToArray());
        });
        Assert.Equal("a.zip=3", Held());
        NothingIsLeftBeside();
    }

    [Theory]
    [InlineData("arbete.docx")]
    [InlineData("mapp.zip/fil")]
    [InlineData(".git")]
    [InlineData(".DS_Store/fil")]
    public void Other_things_than_packages_are_never_deleted(string stranger)
    {
        Fill(Target, ("a.zip", "old"), (stranger, "work"));
        var refused = Assert.Throws<PackageFolderException>(() => new PackageFolder(Target).Replace([Package("a", "1")]));
        Assert.Contains("innehåller annat än paket", refused.Message, StringComparison.Ordinal);
        Assert.Equal("work", File.ReadAllText(Path.Combine(Target, stranger)));
        Assert.Equal("old", File.ReadAllText(Path.Combine(Target, "a.zip")));
    }

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("Thumbs.db")]
    public void What_a_file_manager_leaves_stops_nothing_and_is_no_package(string left)
    {
        Fill(Target, ("a.zip", "old"), (left, "icons"));
        Assert.Equal(["a.zip"], new PackageFolder(Target).Replace([Package("b", "1")]).Removed.ToArray());
        Assert.Equal("b.zip=1", Held());
    }

    [Fact]
    public void A_file_is_not_a_folder()
    {
        File.WriteAllText(Target, "work");
        Assert.Throws<PackageFolderException>(() => new PackageFolder(Target).Replace([]));
        Assert.Equal("work", File.ReadAllText(Target));
    }

    [Fact]
    public void A_link_stays_and_its_folder_is_replaced()
    {
        if (OperatingSystem.IsWindows()) return; // Links take rights there that a test run lacks.
        var real = Path.Combine(root, "real");
        Fill(real, ("a.zip", "old"));
        Directory.CreateSymbolicLink(Target, real);
        new PackageFolder(Target).Replace([Package("b", "1")]);
        Assert.NotNull(new DirectoryInfo(Target).LinkTarget);
        Assert.Equal("b.zip=1", Held());
    }

    [Fact]
    public async Task Runs_at_once_take_turns()
    {
        var runs = Enumerable.Range(0, 8).Select(run => Task.Run(() =>
            new PackageFolder(Target).Replace([.. Enumerable.Range(0, 5).Select(i => Package($"p{i}", $"{run}"))])));
        await Task.WhenAll(runs);
        Assert.Equal(5, Directory.GetFiles(Target).Length);
        Assert.Single(Directory.GetFiles(Target).Select(File.ReadAllText).Distinct());
        NothingIsLeftBeside();
    }

    private static ScormPackage Package(string name, string content) =>
        new(name + ".zip", "", ManifestIdentifiers.Of("PRV-NY-01-forberedelser"), Encoding.UTF8.GetBytes(content));

    private static void Fill(string folder, params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    private string Held() => string.Join(' ', Directory.GetFiles(Target).Order(StringComparer.Ordinal)
        .Select(file => $"{Path.GetFileName(file)}={File.ReadAllText(file)}"));

    private void NothingIsLeftBeside() => Assert.False(Directory.Exists(Backup) || Directory.Exists(Incoming));
}
