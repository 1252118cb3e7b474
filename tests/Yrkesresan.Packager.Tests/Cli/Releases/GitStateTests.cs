using Xunit;
using Yrkesresan.Packager.Cli;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Cli.Releases;

/// <summary>What git is asked about the content, and what the content cannot make it do.</summary>
public sealed class GitStateTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("yrkesresan-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void The_commit_of_the_repository_is_known() =>
        Assert.Matches("\\A[0-9a-f]{40}( \\(med ändringar som inte är incheckade\\))?\\z", GitState.Of(RepositoryFolder.Below("content"))?.ToString());

    /// <summary>Files that git takes for a repository, with settings that name a program for it to run.</summary>
    [Fact]
    public void A_folder_that_looks_like_a_repository_runs_nothing()
    {
        var trace = Path.Combine(root, "spår");
        var folder = Path.Combine(root, "content");
        foreach (var name in new[] { "objects", "refs" }) Directory.CreateDirectory(Path.Combine(folder, name));
        File.WriteAllText(
            Path.Combine(folder, "config"),
            $"[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n\tfsmonitor = \"touch '{trace.Replace('\\', '/')}'; false\"\n");
        File.WriteAllText(Path.Combine(folder, "HEAD"), new string('0', 39) + "1\n");

        Assert.Null(GitState.Of(folder));
        Assert.False(File.Exists(trace));
    }
}
