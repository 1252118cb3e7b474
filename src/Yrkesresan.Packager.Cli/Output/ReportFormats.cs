using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics.Formats;

namespace Yrkesresan.Packager.Cli.Output;

/// <summary>The formats that diagnostics are printed in, by the name that <c>--format</c> gives them.</summary>
internal static class ReportFormats
{
    private static readonly ImmutableArray<(string Name, Action<IReport, OutputStream> Write)> All =
    [
        ("text", Text),
        ("github", (report, stream) => stream.Write(GitHubFormat.Write(report.Diagnostics))),
        ("sarif", (report, stream) => stream.Write(SarifFormat.Write(report.Diagnostics))),
        ("json", (report, stream) => stream.Write(JsonFormat.Write(report.DiagnosticsForPrograms))),
    ];

    /// <summary>Their names, the default first.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>Prints diagnostics in a format.</summary>
    public static void Write(string format, IReport report, OutputStream stream) =>
        All.Single(known => known.Name == format).Write(report, stream);

    /// <summary>Prints diagnostics for people.</summary>
    public static void Text(IReport report, OutputStream stream) =>
        TextFormat.Write(report.Diagnostics, report.Line, stream.Write);
}
