using System.Diagnostics;
using System.Globalization;
using System.Text;
using Yrkesresan.Packager.BrowserTests.Lms;
using Yrkesresan.Packager.Engine;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Benchmarks;

/// <summary>How long an editor waits who has a content folder open: one page has changed, and all that is wrong anywhere is asked for again.</summary>
internal static class Warm
{
    private static readonly DateOnly Date = new(2026, 11, 24);

    /// <summary>Measures, and prints a table.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="runs">How many changes are made; those of the first half warm the program.</param>
    /// <param name="output">Gets the table, in Markdown.</param>
    public static async Task Measure(string folder, int runs, TextWriter output)
    {
        var content = DiskFolder.SnapshotOf(folder);
        var templates = DiskFolder.SnapshotOf(Path.Combine(RepositoryFiles.Root, "templates"));
        var pages = content.Paths.Where(path => path.EndsWith(".md", StringComparison.Ordinal)).ToArray();
        var compilation = new ContentCompilation();
        var (cold, changed, unchanged) = (new List<double>(), new List<double>(), new List<double>());
        Timed(cold, () => compilation.Check(new(content, templates, Date)));
        for (var run = 0; run < runs; run++)
        {
            // Pages far apart, one after the other.
            var path = pages[run * 7919 % pages.Length];
            var text = Encoding.UTF8.GetString(content[path].Read().Span);
            var edited = content.With([new MemoryFile(path, string.Create(CultureInfo.InvariantCulture, $"{text}\nRad {run}.\n"))]);
            var request = new CheckRequest(edited, templates, Date);
            Timed(changed, () => compilation.Check(request));
            Timed(unchanged, () => compilation.Check(request));
        }

        await output.WriteLineAsync("| what | median, ms | 95th percentile, ms |\n|---|---|---|");
        foreach (var (what, times) in new[] { ("cold", cold), ("one page changed", changed), ("nothing changed", unchanged) })
        {
            var counted = times.Skip(times.Count / 2).Order().ToArray();
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"| {what} | {counted[counted.Length / 2]:0.0} | {counted[counted.Length * 95 / 100]:0.0} |"));
        }

        GC.Collect();
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"\n{pages.Length} pages; {GC.GetTotalMemory(forceFullCollection: true) / 1_000_000} MB held"));
        GC.KeepAlive(compilation);
    }

    private static void Timed(List<double> times, Action stage)
    {
        var start = Stopwatch.GetTimestamp();
        stage();
        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
}
