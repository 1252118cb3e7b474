using Snapshooter.Exceptions;
using Xunit;

namespace Yrkesresan.Packager.Tests.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    private const string Name = "sida.html";
    private readonly string folder = Directory.CreateTempSubdirectory("yrkesresan-snapshot-").FullName;

    private string File => Path.Combine(folder, Name);

    [Fact]
    public void A_missing_snapshot_fails_and_is_not_written()
    {
        var failure = Assert.Throws<SnapshotNotFoundException>(() => Snapshot.Match("nytt\n", folder, Name, accept: false));

        Assert.Contains(File, failure.Message, StringComparison.Ordinal);
        Assert.EndsWith(Snapshot.Question, failure.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void A_differing_snapshot_fails_with_its_file_and_first_differing_line()
    {
        System.IO.File.WriteAllText(File, "ett\ntvå\ntre\n");

        var failure = Assert.Throws<SnapshotCompareException>(() => Snapshot.Match("ett\nTVÅ\nTRE\n", folder, Name, accept: false));

        Assert.Equal(
            $"{File} skiljer sig på rad 2.\n  förr: två\n  nu:   TVÅ\nStämmer det nya? Kör ./build/test.sh --accept",
            failure.Message);
        Assert.Equal("ett\ntvå\ntre\n", System.IO.File.ReadAllText(File));
        Assert.Single(Directory.GetFileSystemEntries(folder));
    }

    [Theory]
    [InlineData("ett\n", "ett\ntvå\n", "nu:   två")]
    [InlineData("ett\n", "ett", "nu:   (filen är slut)")]
    [InlineData("ett \n", "ett\n", "ett ")]
    [InlineData("{\"a\":1}", "{ \"a\": 1 }", "{\"a\":1}")]
    public void Even_a_line_more_and_a_space_less_differ(string before, string now, string shown)
    {
        System.IO.File.WriteAllText(File, before);

        var failure = Assert.Throws<SnapshotCompareException>(() => Snapshot.Match(now, folder, Name, accept: false));

        Assert.Contains(shown, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ett\ntvå\n", "ett\r\ntvå\r\n")]
    [InlineData("ett\r\ntvå\r\n", "ett\ntvå\n")]
    [InlineData("\"citat\" <p>", "\"citat\" <p>")]
    [InlineData("{\"a\":1}", "{\"a\":1}")]
    [InlineData("", "")]
    public void The_same_text_passes_whatever_its_line_endings(string before, string now)
    {
        System.IO.File.WriteAllText(File, before);

        Snapshot.Match(now, folder, Name, accept: false);
    }

    [Fact]
    public void Accepting_writes_a_missing_snapshot_in_a_missing_folder_as_lines_with_line_feeds()
    {
        var below = Path.Combine(folder, "ny");

        Snapshot.Match("ett\r\ntvå\r\n", below, Name, accept: true);

        Assert.Equal("ett\ntvå\n", System.IO.File.ReadAllText(Path.Combine(below, Name)));
        Snapshot.Match("ett\ntvå\n", below, Name, accept: false);
    }

    [Fact]
    public void Accepting_overwrites_a_differing_snapshot()
    {
        System.IO.File.WriteAllText(File, "förr\n");

        Snapshot.Match("nu\n", folder, Name, accept: true);

        Assert.Equal("nu\n", System.IO.File.ReadAllText(File));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
