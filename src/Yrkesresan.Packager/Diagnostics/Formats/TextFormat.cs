using System.Globalization;
using System.Text;

namespace Yrkesresan.Packager.Diagnostics.Formats;

/// <summary>
/// Diagnostics for people: each with its source line and what to do about it. Of information alike only the
/// first are shown, so that a catalogue with much to spare does not hide an error.
/// </summary>
public static class TextFormat
{
    private const int MostAlike = 3;

    /// <summary>Columns before a source line: its number and the gutter.</summary>
    private const int GutterWidth = 8;
    private const string Indent = "  ";

    /// <summary>Diagnostics without colour, and their number last.</summary>
    public static string Plain(IReadOnlyCollection<Diagnostic> diagnostics, SourceLine source)
    {
        var text = new StringBuilder();
        Write(diagnostics, source, (piece, _) => text.Append(piece));
        return text.Append(DiagnosticCount.Sentence(diagnostics)).Append('\n').ToString();
    }

    /// <summary>Writes diagnostics piece by piece.</summary>
    /// <param name="diagnostics">What to write, in the order to write it.</param>
    /// <param name="source">Gives the lines that they stand on.</param>
    /// <param name="write">Gets the pieces.</param>
    /// <param name="width">The columns of the window; null where there is none and no line is broken.</param>
    /// <param name="isWhole">Whether information alike is written too, however much there is.</param>
    public static void Write(IReadOnlyCollection<Diagnostic> diagnostics, SourceLine source, StyledWrite write, int? width = null, bool isWhole = false)
    {
        // One more than that is shown too: the line that would count it is hardly shorter.
        var crowded = diagnostics.Where(diagnostic => !isWhole && diagnostic.Severity == Severity.Info)
            .GroupBy(diagnostic => diagnostic.Rule)
            .Where(alike => alike.Count() > MostAlike + 1)
            .ToArray();
        var left = crowded.SelectMany(alike => alike.Skip(MostAlike)).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var diagnostic in ShownDiagnostics.Of([.. diagnostics.Where(diagnostic => !left.Contains(diagnostic))]))
        {
            var style = Shown(diagnostic.Severity).Style;
            WriteHead(diagnostic, write, width);
            WriteExcerpt(diagnostic.Span, source, style, write, width);
            write(LineWrap.Of($"{Indent}Hjälp: {SafeText.OneLine(diagnostic.Help)}", width, indent: Indent.Length) + "\n\n", TextStyle.Plain);
        }

        foreach (var alike in crowded)
        {
            var rest = $"… och {alike.Count() - MostAlike} upplysningar {alike.Key.Code} till. Kör med --format json för att se alla.";
            write(LineWrap.Of(rest, width) + "\n\n", TextStyle.Info);
        }
    }

    /// <summary>Where, how bad and what. A path that fills the window has a line of its own.</summary>
    private static void WriteHead(Diagnostic diagnostic, StyledWrite write, int? width)
    {
        var (word, style) = Shown(diagnostic.Severity);
        var place = SafeText.OneLine(diagnostic.Span.ToString()) + ":";
        var kind = $"{word} {diagnostic.Rule.Code}:";
        var isAlone = place.Length + 1 + kind.Length > LineWrap.Limit(width);
        write(place, TextStyle.Place);
        write(isAlone ? "\n" + Indent : " ", TextStyle.Plain);
        write(kind, style);
        var column = (isAlone ? Indent.Length : place.Length + 1) + kind.Length;
        write(LineWrap.Of(" " + SafeText.OneLine(diagnostic.Message), width, column, Indent.Length) + "\n", TextStyle.Plain);
    }

    private static void WriteExcerpt(SourceSpan span, SourceLine source, TextStyle style, StyledWrite write, int? width)
    {
        // A fault of the whole file has no line of its own, see SourceSpan.Whole.
        if (span == SourceSpan.Whole(span.File) || source(span.File, span.Start.Line) is not { } line) return;

        var end = span.End.Line == span.Start.Line ? span.End.Column : line.Length + 1;
        // The mark that a line was cut stands after its last column.
        var widest = LineWrap.Limit(width) is { } columns ? Math.Min(SourceExcerpt.Widest, columns - GutterWidth - 1) : SourceExcerpt.Widest;
        var excerpt = SourceExcerpt.Of(line, span.Start.Column, end, widest);
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
