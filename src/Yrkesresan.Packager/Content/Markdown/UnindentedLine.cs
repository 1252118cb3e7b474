using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown.Syntax;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>
/// A line that stands as if by itself right after a point or a quote: CommonMark lets it go on with them (0.31, "Laziness"), but who wrote it
/// rarely meant that.
/// </summary>
internal static class UnindentedLine
{
    /// <summary>The first such line of a paragraph in a point or a quote, without marks before it; null where there is none.</summary>
    public static TextSpan? In(ParagraphBlock paragraph, DocumentContext context)
    {
        var span = context.SpanOf(paragraph);
        if (context.Source.Text.IndexOf('\n', span.Start, span.End - span.Start) < 0) return null;
        var around = Around(paragraph);
        if (around.IsEmpty) return null;
        var text = context.TextOf(span);
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0;)
        {
            var start = end + 1;
            end = text.IndexOf('\n', start);
            var line = text.AsSpan(start..(end < 0 ? text.Length : end)).TrimEnd();
            if (MarksBefore(line, around) is { } marks) return new TextSpan(span.Start + start + marks, span.Start + start + line.Length);
        }

        return null;
    }

    /// <summary>Reports it, unless the paragraph has other faults: they say more of what was meant.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="before">The number of faults before the paragraph was read.</param>
    /// <param name="blocks">Has read it.</param>
    public static void Report(ParagraphBlock paragraph, int before, BlockReader blocks)
    {
        var context = blocks.Context;
        if (context.Faults.Count > before || In(paragraph, context) is not { } line || IsJoinedQuote(paragraph, context.TextOf(line), blocks)) return;
        var around = Around(paragraph);
        var (above, help) = around switch
        {
            [.., QuoteBlock] => ("citatet", "Sätt en tom rad före den. Hör den till citatet skriver du > före orden."),
            _ when around.OfType<QuoteBlock>().Any() =>
                ("punkten", "Sätt en rad med bara > före den. Hör den till punkten skriver du två mellanslag efter >."),
            _ => (
                "punkten",
                "Sätt en tom rad före den. Hör den till punkten skriver du två mellanslag först på raden. Är den en egen punkt skriver du ”- ” först."),
        };
        context.Fault(MarkdownFaults.UnindentedLine, line, $"Raden blir en del av {above} ovanför.", help);
    }

    /// <summary>The quotes and points that a paragraph stands in, the outermost first.</summary>
    private static ImmutableArray<ContainerBlock> Around(ParagraphBlock paragraph)
    {
        var around = new Stack<ContainerBlock>();
        for (var container = paragraph.Parent; container is not null; container = container.Parent)
        {
            if (container is ListItemBlock or QuoteBlock) around.Push(container);
        }

        return [.. around];
    }

    /// <summary>How many characters of marks come before a line's words, where it lacks one of those that its place asks for.</summary>
    private static int? MarksBefore(ReadOnlySpan<char> line, ImmutableArray<ContainerBlock> around)
    {
        var (at, indented) = (0, false);
        foreach (var container in around)
        {
            var blanks = line[at..].IndexOfAnyExcept(' ', '\t') is >= 0 and var found ? found : line.Length - at;
            if (container is QuoteBlock)
            {
                if (line[(at + blanks)..] is not ['>', ..]) return at + blanks;
                at += blanks + (line[(at + blanks)..] is ['>', ' ', ..] ? 2 : 1);
                indented = false;
            }
            else if (!indented)
            {
                // One blank says what was meant, however many CommonMark would have.
                if (blanks == 0) return at;
                indented = true;
            }
        }

        return null;
    }

    /// <summary>«Fel:» after «Rätt:» in a quote of a question's or of an answer's own has a fault of its own.</summary>
    private static bool IsJoinedQuote(ParagraphBlock paragraph, string line, BlockReader blocks)
    {
        if (paragraph.Parent is not QuoteBlock { Parent: var around }) return false;
        var block = around is ListItemBlock { Parent.Parent: var outside } ? outside : around;
        return block is CustomContainer container && ContainerReader.KindOf(container, blocks)?.ReportsJoined(line) == true;
    }
}
