using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>A page's text → blocks. Markdig parses; everything it may find becomes a block of ours or a fault.</summary>
public static class DocumentReader
{
    /// <summary>Reads the body of a page.</summary>
    /// <param name="source">The page.</param>
    /// <param name="bodyStart">The offset at which the body starts: the start of a line.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static ImmutableArray<Block> Read(SourceText source, int bodyStart, DiagnosticBag faults)
    {
        var context = new DocumentContext(source, bodyStart, faults);
        try
        {
            var parsed = MarkdownSyntax.Parse(source.Text[bodyStart..]);
            UnusedDefinitions.Find(parsed, context);
            context = context with { Abbreviations = Abbreviations.Of(parsed, context) };
            var blocks = new BlockReader(context).ReadAll(parsed);
            context.Abbreviations.TellOfUnused(context);
            return blocks;
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("depth", StringComparison.OrdinalIgnoreCase))
        {
            context.Fault(
                MarkdownFaults.TooDeep,
                new TextSpan(bodyStart, bodyStart),
                "Listor, citat eller klamrar ligger för djupt inuti varandra.",
                "Leta efter långa rader av >, [ eller * och ta bort dem.");
            return [];
        }
    }
}
