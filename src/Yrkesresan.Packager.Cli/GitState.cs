using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Cli;

/// <summary>What git says of the repository that a folder lies in.</summary>
/// <param name="Commit">The hash of the commit that it is at.</param>
/// <param name="HasChanges">Whether the repository has changes that are not in the commit.</param>
internal sealed record GitState(string Commit, bool HasChanges)
{
    /// <summary>Asks git; null outside a repository, or where there is no git.</summary>
    public static GitState? Of(string folder) => Git(folder, "rev-parse", "HEAD") is { Length: > 0 } commit
        ? new(commit, Git(folder, "status", "--porcelain") is not { Length: 0 })
        : null;

    /// <summary>The commit, with a remark where it is not all that there is.</summary>
    public override string ToString() => HasChanges ? $"{Commit} (med ändringar som inte är incheckade)" : Commit;

    private static string? Git(string folder, params string[] arguments)
    {
        using var git = GitProgram.Start(folder, arguments);
        if (git is null) return null;
        var answer = git.StandardOutput.ReadToEnd().Trim();
        git.WaitForExit();
        return git.ExitCode == 0 ? answer : null;
    }
}
