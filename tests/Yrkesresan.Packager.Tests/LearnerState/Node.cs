using System.Diagnostics;
using Xunit;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.LearnerState;

/// <summary>Node, which runs the runtime without a browser.</summary>
internal static class Node
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Lets <c>tests/runtime/replay.js</c> go through lines of JSON: each must come out as it tells.</summary>
    public static void AssertAsReported(IEnumerable<string> lines)
    {
        var file = Path.GetTempFileName();
        try
        {
            var all = lines.ToArray();
            File.WriteAllLines(file, all);
            var said = Run(RepositoryFolder.Below("tests", "runtime", "replay.js"), file);
            Assert.True(said == FormattableString.Invariant($"{all.Length} as told\n"), said);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What a script prints on both streams.</summary>
    public static string Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("Node does not get done.");
        }

        return said.GetAwaiter().GetResult() + complained.GetAwaiter().GetResult();
    }
}
