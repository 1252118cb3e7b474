using System.Diagnostics;
using Xunit;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Tests.Files;

public sealed class GitCommitTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("yrkesresan-").FullName;
    private readonly string content;

    public GitCommitTests()
    {
        content = Path.Combine(root, "content");
        Directory.CreateDirectory(Path.Combine(content, "resa"));
        File.WriteAllText(Path.Combine(root, "utanför.md"), "utanför");
        File.WriteAllText(Path.Combine(content, "resa", "å.md"), "ett");
        if (!OperatingSystem.IsWindows()) File.CreateSymbolicLink(Path.Combine(content, "resa", "länk.md"), "å.md");
        Git("init", "--quiet");
        Git("add", ".");
        Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "--quiet", "-m", "Ett");
    }

    public void Dispose()
    {
        // Git's own files may not be written, and Windows removes none such.
        foreach (var file in new DirectoryInfo(root).EnumerateFiles("*", SearchOption.AllDirectories)) file.Attributes = FileAttributes.Normal;
        Directory.Delete(root, recursive: true);
    }

    [Fact]
    public void It_holds_what_was_committed_and_nothing_of_the_working_tree()
    {
        File.WriteAllText(Path.Combine(content, "resa", "å.md"), "ändrat");
        File.WriteAllText(Path.Combine(content, "ny.md"), "ny");

        var files = GitCommit.SnapshotOf(content, "HEAD");

        Assert.Equal(["resa/å.md"], files.Paths);
        Assert.Equal("ett"u8.ToArray(), files["resa/å.md"].Read().ToArray());
        if (!OperatingSystem.IsWindows()) Assert.Equal([KeyValuePair.Create("resa/länk.md", UnopenedFile.Link)], files.Unopened);
    }

    [Theory]
    [InlineData("finns-inte")]
    [InlineData("--output=stulen")]
    [InlineData("")]
    public void A_commit_that_is_not_there_is_a_failure_that_says_what_to_give(string commit)
    {
        var failure = Assert.Throws<UnreadableException>(() => GitCommit.SnapshotOf(content, commit));

        Assert.Equal(
            $"Git har ingen version av mappen ”{content}” som heter ”{commit}”. Ange en gren, en tagg eller en incheckning som finns, och en mapp som fanns då.",
            failure.Message);
        Assert.False(File.Exists(Path.Combine(content, "stulen")));
    }

    [Fact]
    public void A_folder_outside_a_repository_is_a_failure()
    {
        var elsewhere = Directory.CreateTempSubdirectory("yrkesresan-");
        try
        {
            Assert.Throws<UnreadableException>(() => GitCommit.SnapshotOf(elsewhere.FullName, "HEAD"));
        }
        finally
        {
            elsewhere.Delete();
        }
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", root, .. arguments]))!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
