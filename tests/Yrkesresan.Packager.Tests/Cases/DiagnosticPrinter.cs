using System.Text;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Tests.Cases;

/// <summary>Diagnostics as the expected files show them: place, code, message, the line with its marks, help.</summary>
internal static class DiagnosticPrinter
{
    public static string Print(IEnumerable<Diagnostic> diagnostics, ContentReading reading)
    {
        var printed = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            if (printed.Length > 0) printed.Append('\n');
            printed.Append(diagnostic.Span).Append(' ').Append(diagnostic.Rule.Code).Append(' ')
                .Append(Word(diagnostic.Severity)).Append(' ').Append(diagnostic.Message).Append('\n');
            if (reading.TextOf(diagnostic.Span.File) is { } text) Excerpt(printed, diagnostic.Span, text.Line(diagnostic.Span.Start.Line));
            printed.Append("    ").Append(diagnostic.Help).Append('\n');
        }

        return printed.ToString();
    }

    private static void Excerpt(StringBuilder printed, SourceSpan span, string line)
    {
        var start = span.Start.Column - 1;
        var end = span.End.Line == span.Start.Line ? span.End.Column - 1 : line.Length;
        printed.Append("  | ").Append(line.TrimEnd()).Append('\n').Append("  | ");
        foreach (var character in line.AsSpan(0, start)) printed.Append(character == '\t' ? '\t' : ' ');
        printed.Append('^', Math.Max(1, end - start)).Append('\n');
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "fel",
        Severity.Warning => "varning",
        _ => "upplysning",
    };
}
