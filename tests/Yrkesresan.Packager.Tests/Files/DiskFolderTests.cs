using Xunit;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Tests.Files;

public sealed class DiskFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("yrkesresan-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_closed_folder_is_a_failure_that_names_it()
    {
        if (OperatingSystem.IsWindows()) return; // Folders are closed in another way there.
        Write("resa/a.md");
        Write("resa/stängd/b.md");
        ClosedFolders.Open(root);
        ClosedFolders.Lock(Path.Combine(root, "resa/stängd"));
        try
        {
            var failure = Assert.Throws<UnreadableException>(() => ClosedFolders.ApplyTo(() => _ = DiskFolder.SnapshotOf(root)));
            Assert.Equal($"Mappen ”{root}/resa/stängd” går inte att läsa. Kontrollera att du har rätt att läsa den.", failure.Message);
        }
        finally
        {
            ClosedFolders.Open(Path.Combine(root, "resa/stängd"));
        }
    }

    [Fact]
    public void Links_are_reported_and_nothing_behind_them_is_read()
    {
        if (OperatingSystem.IsWindows()) return; // Links take rights there that a test run lacks.
        Write("resa/a.md");
        File.WriteAllText(Path.Combine(root, "hemligt"), "hemligt");
        File.CreateSymbolicLink(Path.Combine(root, "resa/b.md"), "../hemligt");
        File.CreateSymbolicLink(Path.Combine(root, "resa/borta.md"), "finns-inte.md");
        File.CreateSymbolicLink(Path.Combine(root, "resa/cirkel.md"), "cirkel.md");
        Directory.CreateSymbolicLink(Path.Combine(root, "resa/uppåt"), "..");

        var source = DiskFolder.SnapshotOf(root);

        Assert.Equal(["hemligt", "resa/a.md", "resa/b.md"], source.Paths);
        Assert.Equal(["resa/b.md Link", "resa/borta.md Link", "resa/cirkel.md Link", "resa/uppåt Link"], Unopened(source));
        Assert.Equal((0, 0L, 0), (source["resa/b.md"].Read().Length, source["resa/b.md"].Length, source["resa/b.md"].ReadStart(9).Length));
        Assert.Equal(7, source["hemligt"].Read().Length);
    }

    [Fact]
    public void What_is_no_file_is_reported_and_never_opened()
    {
        if (OperatingSystem.IsWindows()) return; // Its folders hold no such things.
        Directory.CreateDirectory(Path.Combine(root, "resa"));
        Pipe.At(Path.Combine(root, "resa/a.md"));
        using var socket = new System.Net.Sockets.Socket(System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Unspecified);
        socket.Bind(new System.Net.Sockets.UnixDomainSocketEndPoint(Path.Combine(root, "resa/b.md")));

        var source = DiskFolder.SnapshotOf(root);

        Assert.Equal(["resa/a.md", "resa/b.md"], source.Paths);
        Assert.Equal(["resa/a.md Device", "resa/b.md Device"], Unopened(source));
        Assert.Equal((0, 0L, 0), (source["resa/a.md"].Read().Length, source["resa/a.md"].Length, source["resa/a.md"].ReadStart(9).Length));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(2000)]
    public void Folders_deeper_than_any_path_are_a_failure_that_names_where(int depth)
    {
        if (OperatingSystem.IsWindows()) return; // A program there has to be let use such paths.
        Write("resa/a.md");
        using var deep = new DeepFolder(Path.Combine(root, "resa"), depth);
        var failure = Assert.Throws<UnreadableException>(() => DiskFolder.SnapshotOf(root));
        Assert.StartsWith($"I mappen ”{root}/resa/ddd", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("…” ligger mappar i mappar, så djupt att de inte går att läsa. Ta bort dem eller flytta dem.", failure.Message, StringComparison.Ordinal);
        Assert.InRange(failure.Message.Length, 100, 1000);
    }

    [Fact]
    public void As_deep_as_anybody_needs_is_read()
    {
        var path = string.Join('/', Enumerable.Repeat("m", 15)) + "/a.md";
        Write(path);
        Assert.Equal([path], DiskFolder.SnapshotOf(root).Paths);
    }

    [Fact]
    public void A_folder_that_is_itself_a_link_is_opened()
    {
        if (OperatingSystem.IsWindows()) return; // Links take rights there that a test run lacks.
        Write("innehåll/resa/a.md");
        var link = Path.Combine(root, "länk");
        Directory.CreateSymbolicLink(link, Path.Combine(root, "innehåll"));
        Assert.Equal(["resa/a.md"], DiskFolder.SnapshotOf(link).Paths);
    }

    [Fact]
    public void One_name_stored_in_two_ways_is_a_failure_that_names_it()
    {
        if (OperatingSystem.IsMacOS()) return; // The two are one file there.
        Write("resa/å.md");
        Write("resa/a\u030A.md");
        var failure = Assert.Throws<UnreadableException>(() => DiskFolder.SnapshotOf(root));
        Assert.StartsWith($"Två filer heter ”{root}/resa/å.md”.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_files_are_files()
    {
        Write("resa/.git/x");
        Assert.Equal(["resa/.git/x"], DiskFolder.SnapshotOf(root).Paths);
    }

    private static IEnumerable<string> Unopened(Snapshot source) =>
        source.Unopened.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => $"{each.Key} {each.Value}");

    private void Write(string path)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, "");
    }
}
