using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Yrkesresan.Packager.Content.Markdown.Syntax;

/// <summary>The Markdown of the content format: CommonMark, pipe tables, task lists and our own.</summary>
internal static class MarkdownSyntax
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Parses a page's body.</summary>
    /// <exception cref="ArgumentException">Blocks or inlines lie deeper inside one another than Markdig allows.</exception>
    public static MarkdownDocument Parse(string body) => Markdig.Markdown.Parse(body, Pipeline);

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseTaskLists();
        // The parser alone: the extension would also give «::text::» a meaning.
        builder.BlockParsers.Insert(0, new BlockFenceParser());
        builder.BlockParsers.Insert(0, new AbbreviationLineParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationInlineParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new LanguageSpanInlineParser());
        builder.InlineParsers.Insert(0, new AttributeInlineParser());
        return builder.Build();
    }
}
