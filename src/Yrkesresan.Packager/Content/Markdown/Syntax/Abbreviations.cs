using Markdig.Syntax;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Markdown.Syntax;

/// <summary>The abbreviations that a page explains: marks them in its text, and remembers which it has marked.</summary>
internal sealed class Abbreviations
{
    private readonly IReadOnlyCollection<AbbreviationLine> lines;
    private readonly AbbreviationTree tree = new();
    private readonly HashSet<AbbreviationLine> used = [];

    private Abbreviations(IReadOnlyCollection<AbbreviationLine> lines)
    {
        this.lines = lines;
        foreach (var line in lines) tree.Add(line);
    }

    /// <summary>Of a page that explains none.</summary>
    public static Abbreviations None { get; } = new([]);

    /// <summary>Takes them from all over a page, and reports those that explain nothing or stand twice; the first is the one that counts.</summary>
    public static Abbreviations Of(MarkdownDocument document, DocumentContext context)
    {
        var kept = new Dictionary<string, AbbreviationLine>(StringComparer.Ordinal);
        foreach (var line in document.Descendants<AbbreviationLine>())
        {
            if (line.Long.Length == 0)
            {
                context.Fault(
                    MarkdownFaults.EmptyAbbreviation,
                    SpanOf(line, context),
                    $"Det står inte vad ”{line.Short}” betyder.",
                    $"Skriv förklaringen på samma rad: *[{line.Short}]: …");
            }

            if (!kept.TryAdd(line.Short, line))
            {
                context.Fault(
                    MarkdownFaults.DuplicateAbbreviation,
                    SpanOf(line, context),
                    $"Förkortningen ”{line.Short}” är redan förklarad på sidan.",
                    "Behåll den ena förklaringen.");
            }
        }

        return new Abbreviations(kept.Values);
    }

    /// <summary>Words with the abbreviations in them marked, also in «BBIC:s», «(BBIC)» and «BBIC-triangeln», but not within a word.</summary>
    public IEnumerable<Inline> Mark(TextRun run, string page)
    {
        var from = 0;
        for (var i = 0; i < run.Text.Length; i++)
        {
            if (LineAt(run, i, page) is not { } line) continue;
            used.Add(line);
            if (i > from) yield return Part(run, from, i);
            from = i + line.Short.Length;
            yield return new Abbreviation(new TextSpan(run.Span.Start + i, run.Span.Start + from), line.Short, line.Long);
            i = from - 1;
        }

        if (from == 0) yield return run;
        else if (from < run.Text.Length) yield return Part(run, from, run.Text.Length);
    }

    /// <summary>Reports those that the page never uses, once all of it is read.</summary>
    public void ReportUnused(DocumentContext context)
    {
        foreach (var line in lines.Where(line => !used.Contains(line)))
        {
            context.Fault(
                MarkdownFaults.UnusedAbbreviation,
                SpanOf(line, context),
                $"Förkortningen ”{line.Short}” förklaras men används inte på sidan.",
                "Ta bort raden, eller se efter att förkortningen är skriven likadant i texten.");
        }
    }

    private static TextSpan SpanOf(AbbreviationLine line, DocumentContext context) => context.FirstLine(context.SpanOf(line));

    private static TextRun Part(TextRun run, int start, int end) =>
        new(new TextSpan(run.Span.Start + start, run.Span.Start + end), run.Text[start..end], run.Escaped && start == 0);

    /// <summary>The abbreviation that stands at a place: «BBIC-U» before «BBIC».</summary>
    private AbbreviationLine? LineAt(TextRun run, int start, string page)
    {
        var place = run.Span.Start + start;
        return IsWord(page, place - 1) ? null : tree.Longest(run.Text.AsSpan(start), length => !IsWord(page, place + length));
    }

    /// <summary>The page is asked and not the run, which the parser ends in the middle of a word where a sign might mean something.</summary>
    private static bool IsWord(string page, int offset) => offset >= 0 && offset < page.Length && char.IsLetterOrDigit(page[offset]);
}
