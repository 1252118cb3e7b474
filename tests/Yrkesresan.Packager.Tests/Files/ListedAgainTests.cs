using Xunit;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Tests.Files;

/// <summary>A folder that is listed again and again while somebody works in it.</summary>
public sealed class ListedAgainTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private readonly string root = Directory.CreateTempSubdirectory("yrkesresan-").FullName;
    private readonly DiskFolder folder;

    public ListedAgainTests()
    {
        Write("a.md", "ett", LongAgo);
        Write("b.md", "två", LongAgo);
        folder = new DiskFolder(root, TimeProvider.System);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Nothing_changed_is_the_same_snapshot() => Assert.Same(folder.List(), folder.List());

    [Fact]
    public void A_changed_file_is_another_and_the_rest_are_the_same()
    {
        var before = folder.List();
        Write("b.md", "tre", LongAgo.AddSeconds(1));

        var after = folder.List();

        Assert.Same(before["a.md"], after["a.md"]);
        Assert.NotEqual(before["b.md"], after["b.md"]);
        Assert.Equal("tre"u8.ToArray(), after["b.md"].Read().ToArray());
    }

    [Fact]
    public void A_new_file_and_a_removed_one_are_seen()
    {
        var before = folder.List();
        Write("c.md", "tre", LongAgo);
        File.Delete(Path.Combine(root, "a.md"));

        var after = folder.List();

        Assert.Equal(["b.md", "c.md"], after.Paths);
        Assert.Same(before["b.md"], after["b.md"]);
    }

    /// <remarks>The clock of a file system may be coarse: a file could be written twice with the same time and length.</remarks>
    [Fact]
    public void A_file_that_has_just_been_written_is_read_again()
    {
        var now = DateTime.UtcNow;
        Write("a.md", "fyra", now);
        var before = folder.List();
        Assert.Equal("fyra"u8.ToArray(), before["a.md"].Read().ToArray());
        Write("a.md", "två", now);

        Assert.Equal("två"u8.ToArray(), folder.List()["a.md"].Read().ToArray());
    }

    [Fact]
    public void A_hash_is_that_of_the_bytes_whether_or_not_they_have_been_read()
    {
        var file = folder.List()["a.md"];
        var unread = file.Hash;

        // echo -n ett | sha256sum
        Assert.Equal("8ca411de5f6703bb054ed52819f4eb1dcf7df8cd84638c1f4eaaea3a749a181c", unread);
        file.Read();
        Assert.Equal(unread, file.Hash);
    }

    [Fact]
    public void Unsaved_text_takes_the_place_of_a_file_and_a_new_one_is_added()
    {
        var unsaved = folder.List().With([new MemoryFile("b.md", "osparat"), new MemoryFile("c.md", "nytt")]);

        Assert.Equal(["a.md", "b.md", "c.md"], unsaved.Paths);
        Assert.Equal("osparat"u8.ToArray(), unsaved["b.md"].Read().ToArray());
        Assert.Equal(["a.md", "b.md"], folder.List().Paths);
    }

    [Fact]
    public void A_listing_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => folder.List(new CancellationToken(canceled: true)));

    private void Write(string name, string text, DateTime at)
    {
        var path = Path.Combine(root, name);
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, at);
    }
}
