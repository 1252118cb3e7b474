using Markdig.Syntax;
using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>
/// A line that stands as if by itself right after a point or a quote: CommonMark lets it go on with them (0.31, "Laziness"), but who wrote it
/// rarely meant that.
/// </summary>
internal static class UnindentedLine
{
    /// <summary>The first such line of a paragraph in a point or a quote; null where there is none.</summary>
    public static TextSpan? In(ParagraphBlock paragraph, DocumentContext context)
    {
        var span = context.SpanOf(paragraph);
        var text = context.TextOf(span);
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            var line = context.FirstLine(span with { Start = span.Start + end + 1 });
            if (StandsByItself(context.TextOf(line), paragraph.Parent is QuoteBlock)) return line;
        }

        return null;
    }

    /// <summary>Tells of it, unless the paragraph has other faults: they say more of what was meant.</summary>
    /// <param name="paragraph">A paragraph in a point or a quote.</param>
    /// <param name="before">The number of faults before the paragraph was read.</param>
    /// <param name="context">The page.</param>
    public static void TellOf(ParagraphBlock paragraph, int before, DocumentContext context)
    {
        if (context.Faults.Count > before || In(paragraph, context) is not { } line) return;
        // In feedback there is a fault of its own for it, which says more.
        if (FeedbackReader.BeginsOutcome(context.TextOf(line))) return;
        var (above, mark) = paragraph.Parent is QuoteBlock ? ("citatet", ">") : ("punkten", "två mellanslag");
        context.Fault(
            MarkdownFaults.UnindentedLine,
            line,
            $"Raden blir en del av {above} ovanför.",
            $"Sätt en tom rad före den. Hör den till {above} skriver du {mark} först på raden.");
    }

    private static bool StandsByItself(ReadOnlySpan<char> line, bool inQuote)
    {
        if (inQuote) return line.TrimStart() is [not '>', ..];
        // A list may stand in a quote.
        while (line is ['>', ..]) line = line is ['>', ' ', ..] ? line[2..] : line[1..];
        return line is [not (' ' or '\t'), ..];
    }
}
