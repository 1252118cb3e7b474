using System.Globalization;
using System.Text;

namespace Yrkesresan.Packager.Diagnostics.Formats;

/// <summary>
/// Diagnostics for people: each with its source line and what to do about it, and their number last, those that are not shown among them. Of
/// information alike only the first are shown, so that a catalogue with much to spare does not hide an error.
/// </summary>
public static class TextFormat
{
    private const int MostAlike = 3;

    /// <summary>Diagnostics without colour.</summary>
    public static string Plain(IReadOnlyCollection<Diagnostic> diagnostics, SourceLine source)
    {
        var text = new StringBuilder();
        Write(diagnostics, source, (piece, _) => text.Append(piece));
        return text.ToString();
    }

    /// <summary>Writes diagnostics piece by piece.</summary>
    /// <param name="diagnostics">What to write, in the order to write it.</param>
    /// <param name="source">Gives the lines that they stand on.</param>
    /// <param name="write">Gets the pieces.</param>
    public static void Write(IReadOnlyCollection<Diagnostic> diagnostics, SourceLine source, StyledWrite write)
    {
        // One more than that is shown too: the line that would count it is hardly shorter.
        var crowded = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Info)
            .GroupBy(diagnostic => diagnostic.Rule)
            .Where(alike => alike.Count() > MostAlike + 1)
            .ToArray();
        var left = crowded.SelectMany(alike => alike.Skip(MostAlike)).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var diagnostic in ShownDiagnostics.Of([.. diagnostics.Where(diagnostic => !left.Contains(diagnostic))]))
        {
            var (word, style) = Shown(diagnostic.Severity);
            write($"{SafeText.OneLine(diagnostic.Span.ToString())}: ", TextStyle.Place);
            write($"{word} {diagnostic.Rule.Code}: ", style);
            write($"{SafeText.OneLine(diagnostic.Message)}\n", TextStyle.Plain);
            WriteExcerpt(diagnostic.Span, source, style, write);
            write($"  Hjälp: {SafeText.OneLine(diagnostic.Help)}\n\n", TextStyle.Plain);
        }

        foreach (var alike in crowded)
            write($"… och {alike.Count() - MostAlike} upplysningar {alike.Key.Code} till. Kör validate eller inspect med --format json för att se alla.\n\n", TextStyle.Info);
        write(DiagnosticCount.Sentence(diagnostics) + "\n", TextStyle.Plain);
    }

    private static void WriteExcerpt(SourceSpan span, SourceLine source, TextStyle style, StyledWrite write)
    {
        // A fault of the whole file has no line of its own, see SourceSpan.Whole.
        if (span == SourceSpan.Whole(span.File) || source(span.File, span.Start.Line) is not { } line) return;

        var end = span.End.Line == span.Start.Line ? span.End.Column : line.Length + 1;
        var excerpt = SourceExcerpt.Of(line, span.Start.Column, end);
        var number = span.Start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        write($"{number} | ", TextStyle.Faint);
        write(excerpt.Line + "\n", TextStyle.Plain);
        write($"{new string(' ', number.Length)} | ", TextStyle.Faint);
        write(excerpt.Mark + "\n", style);
    }

    private static (string Word, TextStyle Style) Shown(Severity severity) => severity switch
    {
        Severity.Error => ("fel", TextStyle.Error),
        Severity.Warning => ("varning", TextStyle.Warning),
        _ => ("upplysning", TextStyle.Info),
    };
}
