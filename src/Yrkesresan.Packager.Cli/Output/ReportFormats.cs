using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics.Formats;

namespace Yrkesresan.Packager.Cli.Output;

/// <summary>The formats that diagnostics are printed in, by the name that <c>--format</c> gives them.</summary>
internal static class ReportFormats
{
    private static readonly ImmutableArray<(string Name, Action<CheckedContent, OutputStream> Write)> All =
    [
        ("text", Text),
        ("github", (content, stream) => stream.Writer.Write(GitHubFormat.Write(content.Diagnostics))),
        ("sarif", (content, stream) => stream.Writer.Write(SarifFormat.Write(content.Diagnostics))),
        ("json", (content, stream) => stream.Writer.Write(JsonFormat.Write(content.DiagnosticsFromContentFolder))),
    ];

    /// <summary>Their names, the default first.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>Prints diagnostics in a format.</summary>
    public static void Write(string format, CheckedContent content, OutputStream stream) =>
        All.Single(known => known.Name == format).Write(content, stream);

    /// <summary>Prints diagnostics for people.</summary>
    public static void Text(CheckedContent content, OutputStream stream) =>
        TextFormat.Write(content.Diagnostics, content.Line, stream.Write);
}
