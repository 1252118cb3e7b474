using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Content.Yaml.Slips;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>The two lines <c>---</c> around a page's front matter, found also where they are not quite that.</summary>
/// <param name="Opening">The first one's line, from 1.</param>
/// <param name="Closing">The second one's line; null where there is none.</param>
internal sealed record FrontMatterFence(int Opening, int? Closing)
{
    /// <summary>How the lines are written.</summary>
    public const string Text = "---";

    /// <summary>What Word, a phone or a hurried hand makes of hyphens.</summary>
    private const string Dashes = "-‐‑‒–—―−";

    /// <summary>Finds the lines of a page, and reports one that is not written as it should be; null where the page begins with something else.</summary>
    public static FrontMatterFence? In(SourceText text, DiagnosticBag faults)
    {
        var opening = 1;
        while (opening < text.LineCount && Bare(text.Line(opening)).Length == 0) opening++;
        if (!IsNear(text.Line(opening)) || (!IsExact(text.Line(opening)) && !IsEntry(text, opening + 1))) return null;

        if (!IsExact(text.Line(opening)))
        {
            faults.Add(MarkdownFaults.NoFrontMatter.At(
                SpanOf(text, opening),
                "Raden före inledningen ska vara tre bindestreck utan något annat.",
                "Skriv ---"));
        }
        else if (opening > 1)
        {
            faults.Add(MarkdownFaults.NoFrontMatter.At(
                SpanOf(text, opening),
                "Före inledningen står en tom rad.",
                "Ta bort det som står ovanför, så att ”---” är filens första rad."));
        }

        for (var line = opening + 1; line <= text.LineCount; line++)
        {
            if (!IsNear(text.Line(line))) continue;
            if (!IsExact(text.Line(line)))
            {
                faults.Add(MarkdownFaults.UnclosedFrontMatter.At(
                    SpanOf(text, line),
                    "Raden efter inledningen ska vara tre bindestreck utan något annat.",
                    "Skriv ---"));
            }

            return new FrontMatterFence(opening, line);
        }

        return new FrontMatterFence(opening, null);
    }

    private static bool IsExact(string line) => line.TrimEnd() == Text;

    /// <summary>Whether a line is nothing but two or more hyphens, or one of the long dashes that they are turned into.</summary>
    private static bool IsNear(string line) => Bare(line) is var bare
        && (bare.Length > 1 || bare is "–" or "—" or "―")
        && bare.All(character => Dashes.Contains(character, StringComparison.Ordinal));

    private static string Bare(string line) => InvisibleCharacters.Without(line);

    private static bool IsEntry(SourceText text, int line) =>
        line <= text.LineCount && YamlLine.At(text.Text, text.OffsetOfLine(line), text.Text.Length).Colon >= 0;

    private static SourceSpan SpanOf(SourceText text, int line)
    {
        var start = text.OffsetOfLine(line);
        var end = start;
        while (end < text.Text.Length && text.Text[end] != '\n') end++;
        return text.Span(new TextSpan(start, Quoting.TrimmedEnd(text.Text, start, end)));
    }
}
