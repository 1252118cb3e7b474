using System.Buffers;
using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown.Syntax;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>A page's text → blocks. Markdig parses; everything it may find becomes a block of ours or a fault.</summary>
internal static class DocumentReader
{
    /// <summary>In characters, before a line's words: twice what Markdig's limit of 128 quotes or lists takes.</summary>
    private const int MostMarks = 512;

    private static readonly SearchValues<char> Marks = SearchValues.Create(" \t>-+*0123456789.)");

    /// <summary>
    /// In characters; 3 000 words. From each beginning of a link the parser looks on to the end of the paragraph, so that the time it takes grows
    /// as the square of that.
    /// </summary>
    private const int LongestParagraph = 20_000;

    /// <summary>Reads the body of a page.</summary>
    /// <param name="source">The page.</param>
    /// <param name="bodyStart">The offset at which the body starts: the start of a line.</param>
    /// <param name="kinds">The kinds of <c>:::</c> block that there are.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static ImmutableArray<Block> Read(SourceText source, int bodyStart, BlockKindSet kinds, DiagnosticBag faults)
    {
        var context = new DocumentContext(source, bodyStart, faults);
        if (DeepLine(source.Text, bodyStart) is { } line)
        {
            ReportDepth(context, line);
            return [];
        }

        if (LongParagraph(source.Text, bodyStart) is { } paragraph)
        {
            context.Fault(
                MarkdownFaults.LongParagraph,
                context.FirstLine(paragraph),
                "Stycket, listan eller tabellen som börjar här är längre än 20 000 tecken.",
                "Dela upp texten med tomma rader, eller ta bort det som inte ska vara med.");
            return [];
        }

        try
        {
            var parsed = MarkdownSyntax.Parse(source.Text[bodyStart..]);
            UnusedDefinitions.Find(parsed, context);
            context = context with { Abbreviations = Abbreviations.Of(parsed, context) };
            var blocks = new BlockReader(context, kinds).ReadAll(parsed);
            context.Abbreviations.ReportUnused(context);
            return blocks;
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("depth", StringComparison.OrdinalIgnoreCase))
        {
            ReportDepth(context, new TextSpan(bodyStart, bodyStart));
            return [];
        }
    }

    private static void ReportDepth(DocumentContext context, TextSpan place) => context.Fault(
        MarkdownFaults.TooDeep,
        place,
        "Block, listor, citat eller klamrar ligger för djupt inuti varandra.",
        "Leta efter långa rader av >, [ eller * och ta bort dem, och efter block som saknar ::: på slutet.");

    /// <summary>The beginning of the first line with more marks of lists and quotes, or more space, before its words than is parsed.</summary>
    private static TextSpan? DeepLine(string text, int from)
    {
        foreach (var line in text.AsSpan(from).Split('\n'))
        {
            var written = text.AsSpan(from)[line];
            var marks = written.IndexOfAnyExcept(Marks) is >= 0 and var found ? found : written.Length;
            if (marks > MostMarks && written[..marks].ContainsAny(' ', '\t', '>'))
                return new TextSpan(from + line.Start.Value, from + line.Start.Value + MostMarks);
        }

        return null;
    }

    /// <summary>The first stretch of lines without a blank one that is longer than any that is parsed.</summary>
    private static TextSpan? LongParagraph(string text, int from)
    {
        var start = from;
        foreach (var line in text.AsSpan(from).Split('\n'))
        {
            var (begins, ends) = (from + line.Start.Value, from + line.End.Value);
            if (text.AsSpan(begins..ends).IsWhiteSpace()) start = ends + 1;
            else if (ends - start > LongestParagraph) return new TextSpan(start, ends);
        }

        return null;
    }
}
