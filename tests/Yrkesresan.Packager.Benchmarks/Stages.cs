using System.Diagnostics;
using System.Globalization;
using Yrkesresan.Packager.BrowserTests.Lms;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Packages.Scorm12;
using Yrkesresan.Packager.Rendering;
using Yrkesresan.Packager.Validation;
using Yrkesresan.Packager.Validation.Rules;

namespace Yrkesresan.Packager.Benchmarks;

/// <summary>How long the repository's <c>content/</c> takes in each stage, once the program is warm. To be compared with another commit on the same machine.</summary>
internal static class Stages
{
    private static readonly DateOnly Date = new(2026, 11, 24);

    /// <summary>Measures, and prints a table.</summary>
    /// <param name="runs">How often each stage is run; the median of the second half counts.</param>
    /// <param name="output">Gets the table, in Markdown.</param>
    public static async Task Measure(int runs, TextWriter output)
    {
        var source = DiskFolder.SnapshotOf(Path.Combine(RepositoryFiles.Root, "content"));
        var theme = ThemeReader.Read(DiskFolder.SnapshotOf(Path.Combine(RepositoryFiles.Root, "templates")), new DiagnosticBag())!;
        var (read, check, build) = (new List<double>(), new List<double>(), new List<double>());
        for (var run = 0; run < runs; run++)
        {
            var reading = Timed(read, () => JourneyReader.Read(source));
            Timed(check, () => Validator.Check(reading, Date, Checks.All));
            Timed(build, () => reading.Journeys
                .SelectMany(journey => journey.Courses, (journey, course) => (journey, course))
                .SelectMany(at => at.course.Parts, (at, part) => ScormZip.Write(PartPackager.Build(new(at.journey, at.course, part), theme, source)))
                .ToArray());
        }

        await output.WriteLineAsync("| stage | ms |\n|---|---|");
        foreach (var (stage, times) in new[] { ("read", read), ("check", check), ("build", build) })
        {
            var median = times.Skip(runs / 2).Order().ElementAt((runs - (runs / 2)) / 2);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {stage} | {median:0.0} |"));
        }
    }

    private static T Timed<T>(List<double> times, Func<T> stage)
    {
        var start = Stopwatch.GetTimestamp();
        var result = stage();
        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return result;
    }
}
