using System.Text;
using Xunit;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Release;
using Yrkesresan.Packager.Tests.Files;

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
        Assert.True(File.Exists(Path.Combine(Target, "a.zip")));
    }

    [Theory]
    [InlineData("no zip")]
    [InlineData("zip without paket.json")]
    [InlineData("zip with a folder of that name")]
    [InlineData("cut off")]
    [InlineData("link")]
    [InlineData("pipe")]
    public void A_zip_that_this_program_did_not_make_is_never_deleted(string stranger)
    {
        if (OperatingSystem.IsWindows() && stranger is "link" or "pipe") return; // Links take rights there that a test run lacks.
        Fill(Target, ("a.zip", "old"));
        var path = Path.Combine(Target, "semester.ZIP");
        Make(path, stranger);

        var refused = Assert.Throws<PackageFolderException>(() => new PackageFolder(Target).Replace([Package("a", "1")]));

        Assert.Equal(
            $"Mappen ”{Target}” innehåller annat än paket som det här programmet har byggt, till exempel ”semester.ZIP”. Den ersätts i sin helhet, så inget har skrivits. Ange en tom mapp, eller flytta det andra därifrån.",
            refused.Message);
        Assert.True(File.Exists(path));
        Assert.Equal("old", TextIn(Path.Combine(Target, "a.zip")));
    }

    private void Make(string path, string kind)
    {
        switch (kind)
        {
            case "zip without paket.json": File.WriteAllBytes(path, Zip("bilder/paket.json", "mine")); break;
            case "zip with a folder of that name": File.WriteAllBytes(path, Zip("paket.json/fil", "mine")); break;
            case "cut off": File.WriteAllBytes(path, Zip("paket.json", "mine")[..^30]); break;
            case "link": File.CreateSymbolicLink(path, Path.Combine(Target, "a.zip")); break;
            case "pipe": Pipe.At(path); break;
            default: File.WriteAllText(path, "mine"); break;
        }
    }

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("Thumbs.db")]
    [InlineData("desktop.ini")]
    [InlineData("Desktop.ini")]
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

    private static PackageFile Package(string name, string content) => new(name + ".zip", Zip("paket.json", content));

    private static byte[] Zip(string name, string text) => Scorm.Samples.Zip([new PackageFile(name, Encoding.UTF8.GetBytes(text))]).ToArray();

    private static string TextIn(string package) => Encoding.UTF8.GetString(PackageReader.Read(File.ReadAllBytes(package)).Files["paket.json"].Span);

    private static void Fill(string folder, params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (name.EndsWith(".zip", StringComparison.Ordinal)) File.WriteAllBytes(path, Zip("paket.json", text));
            else File.WriteAllText(path, text);
        }
    }

    private string Held() => string.Join(' ', Directory.GetFiles(Target).Order(StringComparer.Ordinal)
        .Select(file => $"{Path.GetFileName(file)}={TextIn(file)}"));

    private void NothingIsLeftBeside() => Assert.False(Directory.Exists(Backup) || Directory.Exists(Incoming));
}
