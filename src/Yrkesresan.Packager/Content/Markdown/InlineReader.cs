using System.Collections.Immutable;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown.Slips;
using Yrkesresan.Packager.Content.Markdown.Syntax;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>Markdig's inlines → ours.</summary>
/// <param name="context">The page.</param>
internal sealed class InlineReader(DocumentContext context)
{
    /// <summary>Reads a line of text, and reports attributes that belong to nothing in it, and mark-up that came out as text.</summary>
    public ImmutableArray<Documents.Inline> ReadAll(ContainerInline? container)
    {
        var nodes = container is null ? [] : Flattened(container).ToArray();
        var content = ImmutableArray.CreateBuilder<Documents.Inline>(nodes.Length);
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is LinkInline { IsImage: true } image)
            {
                var attributes = AttributesAfter(image, nodes.AsSpan(i + 1));
                ReportTitle(
                    image,
                    "Texten inom citattecken efter bildens adress visas inte.",
                    "Flytta det som är viktigt till bildens beskrivning eller texten bredvid, och ta bort resten.");
                content.Add(PictureReader.Read(image, ReadAll(image), attributes, context));
                if (attributes is null) continue;
                i = Array.IndexOf(nodes, attributes, i);
                if (attributes.Span.Start > image.Span.End + 1) ReadStrayAttributes(attributes);
            }
            else if (Read(nodes[i]) is { } inline)
            {
                content.AddRange(nodes[i] is LiteralInline && inline is TextRun run ? context.Abbreviations.Mark(run, context.Source.Text) : [inline]);
            }
        }

        var read = content.ToImmutable();
        var before = context.Faults.Count;
        StraySyntax.Find(read, container?.ParentBlock is ParagraphBlock { Parent: not Markdig.Extensions.Tables.TableCell }, context);
        // What is reported of the line says more of what was meant.
        if (context.Faults.Count == before) ForeignMarkup.Find(read, context);
        if (context.Faults.Count == before && container is not LinkInline) BareAddress.Find(PlainText.Own(read), context);
        return read;
    }

    /// <summary>The attributes right after a picture, or after a space, where they are reported but meant for it all the same.</summary>
    private static AttributeNode? AttributesAfter(LinkInline image, ReadOnlySpan<Markdig.Syntax.Inlines.Inline> rest) => rest switch
    {
        [AttributeNode next, ..] when next.Span.Start == image.Span.End + 1 => next,
        [LiteralInline { Content.Length: 1 } space, AttributeNode next, ..] when space.Content.Match(" ") => next,
        _ => null,
    };

    /// <summary>The parser hangs all that follows an unmatched bracket below the bracket: it belongs beside it.</summary>
    private static IEnumerable<Markdig.Syntax.Inlines.Inline> Flattened(ContainerInline container)
    {
        // Not by recursion: a line of nothing but brackets hangs each of them below the one before it.
        var waiting = new Stack<Markdig.Syntax.Inlines.Inline?>([container.FirstChild]);
        while (waiting.TryPop(out var node))
        {
            if (node is null) continue;
            yield return node;
            waiting.Push(node.NextSibling);
            if (node is DelimiterInline delimiter) waiting.Push(delimiter.FirstChild);
        }
    }

    private Documents.Inline? Read(Markdig.Syntax.Inlines.Inline node) => node switch
    {
        LiteralInline literal => ReadLiteral(literal),
        HtmlEntityInline entity => ReadEntity(entity),
        LineBreakInline line => new LineBreak(context.SpanOf(line), line.IsHard),
        EmphasisInline emphasis => new Emphasis(context.SpanOf(emphasis), emphasis.DelimiterCount == 2, ReadAll(emphasis)),
        CodeInline code => new CodeSpan(context.SpanOf(code), code.Content),
        LinkInline link => ReadLink(link),
        AutolinkInline link => ReadAutolink(link),
        CitationNode citation => CitationReader.Read(context.Source, context.SpanOf(citation), context.Faults),
        LanguageSpanNode span => LanguageSpanReader.Read(span, ReadAll(span), context),
        AttributeNode attributes => ReadStrayAttributes(attributes),
        HtmlInline html => ReadHtml(html),
        TaskList box when IsItemsOwn(box) => null,
        _ => new TextRun(context.SpanOf(node), context.TextOf(context.SpanOf(node)), Escaped: false),
    };

    /// <summary>The parser takes any [ ] in a list for a box; it is one first in an item, and else text that looks like one.</summary>
    private static bool IsItemsOwn(TaskList box) => box.Parent?.ParentBlock?.Parent is ListItemBlock item && ListReader.TaskOf(item) == box;

    private TextRun? ReadLiteral(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var span = context.SpanOf(literal);
        // The parser counts the backslash in, and in a table the spaces that it has cut off; what is shown starts after them.
        var start = span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        if (text is [not ' ', ..]) start += context.TextOf(span with { Start = start }).TakeWhile(character => character == ' ').Count();
        return text.Length == 0 ? null : new TextRun(new TextSpan(start, start + text.Length), text, literal.IsFirstCharacterEscaped);
    }

    private TextRun? ReadEntity(HtmlEntityInline entity)
    {
        var span = context.SpanOf(entity);
        var text = entity.Transcoded.ToString();
        if (Characters.FirstForbidden(text) < 0) return new TextRun(span, text, Escaped: true);

        context.Fault(
            MarkdownFaults.ForbiddenEntity,
            span,
            $"”{context.TextOf(span)}” står för ett tecken som inte går att visa.",
            "Ta bort teckenkoden, eller skriv tecknet direkt.");
        return null;
    }

    /// <summary>Where the address stands further down, so does the title, for all links and pictures that use it.</summary>
    private void ReportTitle(LinkInline link, string message, string help)
    {
        if (string.IsNullOrEmpty(link.Title) || (link.Reference is not null && !context.DefinitionsReported.Add(link.Reference))) return;
        var place = link.Reference?.TitleSpan ?? link.TitleSpan;
        var title = new TextSpan(context.BodyStart + place.Start, context.BodyStart + place.End + 1);
        context.Fault(MarkdownFaults.LinkTitle, title, message, help);
    }

    private Documents.Inline ReadLink(LinkInline link)
    {
        var span = context.SpanOf(link);
        if (link.Reference?.Label is ['^', ..]) return new TextRun(span, context.TextOf(span), Escaped: false);
        ReportTitle(link, "Texten inom citattecken efter länkens adress visas inte.", "Flytta det som är viktigt till länkens text, och ta bort resten.");
        var words = ReadAll(link);
        foreach (var nested in words.Everywhere().Where(inline => inline is Link or Citation))
        {
            context.Fault(
                MarkdownFaults.NestedLink,
                nested.Span,
                nested is Link ? "En länk kan inte stå inuti en annan länk." : "En hänvisning kan inte stå inuti en länk.",
                "Flytta den till före eller efter länken.");
        }

        return new Link(span, link.Url ?? "", TargetSpan(link.UrlSpan, span), words);
    }

    private Link ReadAutolink(AutolinkInline link)
    {
        var span = context.SpanOf(link);
        var inner = new TextSpan(span.Start + 1, span.End - 1);
        var target = link.IsEmail ? "mailto:" + link.Url : link.Url;
        return new Link(span, target, inner, [new TextRun(inner, context.TextOf(inner), Escaped: true)]);
    }

    private TextSpan TargetSpan(Markdig.Syntax.SourceSpan url, TextSpan whole) =>
        url.IsEmpty ? whole : new TextSpan(context.BodyStart + url.Start, context.BodyStart + url.End + 1);

    private Documents.Inline? ReadStrayAttributes(AttributeNode node)
    {
        context.Fault(
            MarkdownFaults.StrayAttributes,
            node.Attributes.Span.MovedBy(context.BodyStart),
            "Attributen hör inte till något.",
            "Attribut kan stå på raden som öppnar ett block, direkt efter en bild, direkt efter ord inom hakparenteser och sist i en punkt i en checklista. Är klammern en del av texten skriver du \\{.");
        return null;
    }

    /// <summary>Elements one within another are one fault, reported at the outermost's beginning.</summary>
    private Documents.Inline? ReadHtml(HtmlInline html)
    {
        var tag = HtmlTag.Of(html.Tag);
        if (!IsWithinElement(html, tag))
            context.Fault(MarkdownFaults.RawHtml, context.FirstLine(context.SpanOf(html)), "HTML kan inte användas i texten.", tag.Help);
        return null;
    }

    /// <summary>Whether a tag ends an element that begins on the line before it, or begins one where nothing but another's beginning stands before it.</summary>
    private static bool IsWithinElement(HtmlInline html, HtmlTag tag)
    {
        if (!tag.IsClosing) return !tag.IsEmpty && html.PreviousSibling is HtmlInline outer && HtmlTag.Of(outer.Tag) is { IsClosing: false, IsEmpty: false };
        for (var before = html.PreviousSibling; before is not null; before = before.PreviousSibling)
        {
            if (before is HtmlInline opening && HtmlTag.Of(opening.Tag) is { IsClosing: false } begun && begun.Name == tag.Name) return true;
        }

        return false;
    }
}
