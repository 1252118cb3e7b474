using System.Globalization;
using System.Text;

namespace Yrkesresan.Packager.Diagnostics.Formats;

/// <summary>Diagnostics as GitHub Actions' workflow commands, which the pull request shows beside the lines.</summary>
public static class GitHubFormat
{
    /// <summary>One command a line; nothing where there are no diagnostics.</summary>
    /// <param name="diagnostics">Their files are named from the repository's root, or GitHub does not find them.</param>
    public static string Write(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in ShownDiagnostics.Of(diagnostics))
        {
            var (file, start, end) = diagnostic.Span;
            text.Append(CultureInfo.InvariantCulture, $"::{Word(diagnostic.Severity)} file={Property(file)},line={start.Line},endLine={end.Line}");
            // GitHub drops columns that stand on different lines.
            if (start.Line == end.Line) text.Append(CultureInfo.InvariantCulture, $",col={start.Column},endColumn={end.Column}");
            text.Append(CultureInfo.InvariantCulture, $",title={Property(diagnostic.Rule.Code)}::{Data($"{diagnostic.Message}\n{diagnostic.Help}")}\n");
        }

        return text.ToString();
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) => SafeText.Shown(text, "\r\n")
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
