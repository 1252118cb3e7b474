using System.Collections.Immutable;
using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Diagnostics.Formats;

namespace Yrkesresan.Packager.Cli.Output;

/// <summary>The formats that diagnostics are printed in, by the name that <c>--format</c> gives them.</summary>
internal static class ReportFormats
{
    /// <summary>What people are shown unless they ask for more or less.</summary>
    private const Severity LevelForPeople = Severity.Warning;

    private static readonly ImmutableArray<(string Name, Action<ReportOptions, IReport, OutputStream> Write)> All =
    [
        ("text", Text),
        ("github", (options, report, stream) => stream.Write(GitHubFormat.Write(ForPeople(report.Diagnostics, options)))),
        ("sarif", (options, report, stream) => stream.Write(SarifFormat.Write(ForPrograms(report.Diagnostics, options), report.Line, options.RulePages))),
        ("json", (options, report, stream) => stream.Write(JsonFormat.Write(ForPrograms(report.DiagnosticsForPrograms, options)))),
    ];

    /// <summary>Their names, the default first.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>Prints diagnostics.</summary>
    public static void Write(ReportOptions options, IReport report, OutputStream stream) =>
        All.Single(known => known.Name == options.Format).Write(options, report, stream);

    /// <summary>Prints diagnostics for people: errors and warnings.</summary>
    public static void Text(IReport report, OutputStream stream) => Text(new(Names[0], null, null), report, stream);

    private static void Text(ReportOptions options, IReport report, OutputStream stream)
    {
        TextFormat.Write(ForPeople(report.Diagnostics, options), report.Line, stream.Write, stream.Width, options.IsWhole);
        if (options.IsQuiet) return;

        stream.WriteLine(DiagnosticCount.Sentence(ForPeople(report.Diagnostics, options)));
        if (ForPeople(report.Elsewhere, options) is { IsEmpty: false } elsewhere) stream.WriteLine($"Utanför det du angav: {DiagnosticCount.Sentence(elsewhere)}");
        var unreported = report.Diagnostics.Where(diagnostic => diagnostic.Severity < (options.Level ?? LevelForPeople)).ToArray();
        if (unreported.Length > 0) stream.WriteLine($"Dessutom {DiagnosticCount.Sentence(unreported).TrimEnd('.')}. De visas med ”validate --level upplysning”.");
    }

    /// <summary>What matters most first, each sort in reading order.</summary>
    private static ImmutableArray<Diagnostic> ForPeople(IEnumerable<Diagnostic> diagnostics, ReportOptions options) =>
        [.. diagnostics.Where(diagnostic => diagnostic.Severity >= (options.Level ?? LevelForPeople)).OrderByDescending(diagnostic => diagnostic.Severity)];

    private static ImmutableArray<Diagnostic> ForPrograms(IEnumerable<Diagnostic> diagnostics, ReportOptions options) =>
        [.. diagnostics.Where(diagnostic => diagnostic.Severity >= (options.Level ?? Severity.Info))];
}
