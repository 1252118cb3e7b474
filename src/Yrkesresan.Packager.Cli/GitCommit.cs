using System.ComponentModel;
using System.Diagnostics;

namespace Yrkesresan.Packager.Cli;

/// <summary>Asks git which commit a folder is at.</summary>
internal static class GitCommit
{
    /// <summary>A folder whose files only look like a repository is none, and no settings of one make git run a program.</summary>
    private static readonly string[] Guarded = ["-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false"];

    /// <summary>
    /// The commit's hash, with a remark where the folder's repository has changes that are not in it; null outside git, or where there is no git.
    /// </summary>
    public static string? Of(string folder) => Git(folder, "rev-parse", "HEAD") is { Length: > 0 } commit
        ? Git(folder, "status", "--porcelain") is { Length: 0 } ? commit : $"{commit} (med ändringar som inte är incheckade)"
        : null;

    private static string? Git(string folder, params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", [.. Guarded, "-C", folder, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var told = git.StandardOutput.ReadToEnd().Trim();
            git.WaitForExit();
            return git.ExitCode == 0 ? told : null;
        }
        catch (Win32Exception)
        {
            // There is no git on this machine.
            return null;
        }
    }
}
