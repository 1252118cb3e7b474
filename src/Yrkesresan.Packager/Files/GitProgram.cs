using System.ComponentModel;
using System.Diagnostics;

namespace Yrkesresan.Packager.Files;

/// <summary>The program git, run in a folder that may be anybody's.</summary>
public static class GitProgram
{
    // A folder whose files only look like a repository is none, and no settings of one make git run a program.
    private static readonly string[] Guarded = ["-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false"];

    /// <summary>Starts it; its standard output is to be read. Null where there is no git on this machine.</summary>
    /// <param name="folder">The folder to run it in.</param>
    /// <param name="arguments">What it is asked.</param>
    public static Process? Start(string folder, params IEnumerable<string> arguments)
    {
        try
        {
            var git = Process.Start(new ProcessStartInfo("git", [.. Guarded, "-C", folder, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            // What git says of failures is in English and not shown. Unread it would stop git when the pipe is full.
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            return git;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
