using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using MarkdigTable = Markdig.Extensions.Tables.Table;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown.Slips;
using Yrkesresan.Packager.Content.Markdown.Syntax;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>Markdig's blocks → ours.</summary>
/// <param name="context">The page.</param>
/// <param name="kinds">The kinds of <c>:::</c> block that there are.</param>
internal sealed class BlockReader(DocumentContext context, BlockKindSet kinds)
{
    /// <summary>Reads lines of text.</summary>
    public InlineReader Inlines { get; } = new(context);

    /// <summary>Where the readers of special blocks find the page.</summary>
    public DocumentContext Context => context;

    /// <summary>The kinds of <c>:::</c> block.</summary>
    public BlockKindSet Kinds => kinds;

    /// <summary>The same reader, which tells another of what is wrong.</summary>
    public BlockReader ReportingTo(DiagnosticBag faults) => new(context with { Faults = faults }, kinds);

    /// <summary>Reads what a block of Markdig's holds.</summary>
    public ImmutableArray<Documents.Block> ReadAll(IEnumerable<Markdig.Syntax.Block> container)
    {
        var blocks = ImmutableArray.CreateBuilder<Documents.Block>();
        Markdig.Syntax.Block? before = null;
        foreach (var child in container)
        {
            BrokenStructure.ReportIndent(child, before, context);
            var isFrontMatter = child is LeafBlock leaf && BrokenStructure.IsFrontMatter(leaf, before, context);
            before = child;
            if (!isFrontMatter && Read(child) is { } block) blocks.Add(block);
        }

        return blocks.ToImmutable();
    }

    private Documents.Block? Read(Markdig.Syntax.Block block) => block switch
    {
        HeadingBlock heading => ReadHeading(heading),
        ParagraphBlock paragraph => ReadParagraph(paragraph),
        ListBlock list => ListReader.Read(list, this),
        QuoteBlock quote => new Quote(context.SpanOf(quote), ReadAll(quote)),
        CustomContainer container => ContainerReader.Read(container, this),
        Markdig.Syntax.CodeBlock code => ReadCode(code),
        ThematicBreakBlock rule => new ThematicBreak(context.SpanOf(rule)),
        MarkdigTable table => TableReader.Read(table, context, Inlines),
        HtmlBlock html => ReadHtml(html),
        LinkReferenceDefinitionGroup or BlankLineBlock or AbbreviationLine => null,
        _ => throw new InvalidOperationException($"The parser gave a block that no extension of ours makes: {block.GetType()}"),
    };

    private Paragraph ReadParagraph(ParagraphBlock paragraph)
    {
        if (MistypedLines.Find(paragraph, context))
        {
            var unreported = new InlineReader(context with { Faults = new DiagnosticBag() });
            return new Paragraph(context.SpanOf(paragraph), unreported.ReadAll(paragraph.Inline));
        }

        var before = context.Faults.Count;
        var content = Inlines.ReadAll(paragraph.Inline);
        UnindentedLine.Report(paragraph, before, this);
        return new Paragraph(context.SpanOf(paragraph), content);
    }

    private Documents.CodeBlock ReadCode(Markdig.Syntax.CodeBlock code)
    {
        var span = context.SpanOf(code);
        var text = string.Join('\n', LinesOf(code));
        if (code is FencedCodeBlock { ClosingFencedCharCount: 0 })
        {
            context.Fault(
                MarkdownFaults.UnclosedBlock,
                context.FirstLine(span),
                "Koden är inte avslutad, så allt efter raden blir kod.",
                "Sätt en likadan rad där koden slutar. Ska det inte vara kod tar du bort raden.");
        }
        else if (code is not FencedCodeBlock)
        {
            context.Fault(
                MarkdownFaults.StraySyntax,
                context.FirstLine(context.Trimmed(span)),
                $"Raden är indragen fyra steg eller mer, så {(text.Contains(":::", StringComparison.Ordinal) ? "blocket" : "texten")} blev kod.",
                "Ta bort indraget. Ska det vara kod sätter du ``` på en egen rad före och efter i stället.");
        }

        return new Documents.CodeBlock(span, text);
    }

    /// <summary>The lines of code; the parser has no list at all where there are none.</summary>
    private static IEnumerable<string> LinesOf(Markdig.Syntax.CodeBlock code) =>
        code.Lines.Lines?.Take(code.Lines.Count).Select(line => line.ToString()) ?? [];

    private Heading ReadHeading(HeadingBlock heading)
    {
        var span = context.SpanOf(heading);
        if (heading.IsSetext)
        {
            BrokenStructure.ReportUnderline(heading, context);
        }
        else if (heading.Level == 1)
        {
            context.Fault(
                MarkdownFaults.TopHeading,
                context.FirstLine(span),
                "Sidans text har en rubrik på nivå 1, men det är titeln som är sidans rubrik.",
                "Skriv ## i stället för #, och ett # till på de underordnade rubrikerna.");
        }

        var content = Inlines.ReadAll(heading.Inline);
        return new Heading(span, heading.Level, context.Anchors.Next(PlainText.Of(content).Text), content);
    }

    private Documents.Block? ReadHtml(HtmlBlock html)
    {
        var tag = HtmlTag.Of(context.TextOf(context.SpanOf(html)).TrimStart());
        if (tag.IsClosing && context.ElementsReported.Contains(tag.Name)) return null;
        context.Fault(MarkdownFaults.RawHtml, context.FirstLine(context.SpanOf(html)), "HTML kan inte användas i texten.", tag.Help);
        context.ElementsReported.Add(tag.Name);
        return null;
    }
}
