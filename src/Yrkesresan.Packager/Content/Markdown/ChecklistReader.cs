using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Yrkesresan.Packager.Content.Attributes;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown.Slips;
using Yrkesresan.Packager.Content.Markdown.Syntax;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>A task list outside a question → a checklist.</summary>
internal static partial class ChecklistReader
{
    private const int LongestId = 40;
    private static readonly AttributePlace Place = new("en punkt i en checklista", "#");

    public static Checklist Read(ListBlock list, ListItemBlock[] items, BlockReader blocks)
    {
        var read = ImmutableArray.CreateBuilder<ChecklistItem>(items.Length);
        foreach (var item in items)
        {
            if (ReadItem(item, blocks) is { } box) read.Add(box);
        }

        return new Checklist(blocks.Context.SpanOf(list), read.ToImmutable());
    }

    private static ChecklistItem? ReadItem(ListItemBlock item, BlockReader blocks)
    {
        var context = blocks.Context;
        if (ListReader.TaskOf(item) is not { } task)
        {
            context.Fault(
                MarkdownFaults.MixedChecklist,
                context.FirstLine(context.SpanOf(item)),
                "Punkten saknar ruta, men andra punkter i listan har en.",
                "Skriv ”- [ ] ” först på varje punkt, eller dela upp listan.");
            return null;
        }

        if (task.Checked)
        {
            context.Fault(
                MarkdownFaults.TickedBox,
                context.SpanOf(task),
                "Rutan är ikryssad från början.",
                "Skriv [ ] i en checklista. Är det en fråga med rätt svar sätter du den inom ::: fråga {#id} och :::.");
        }

        var paragraph = (ParagraphBlock)item[0];
        var attributes = paragraph.Inline!.LastChild as AttributeNode ?? BeforeUnindented(paragraph, context);
        attributes?.Remove();
        var read = Place.Read(attributes?.Attributes.MovedBy(context.BodyStart), context.Source, context.Faults);
        var given = read.Find("#");
        // Attributes in the middle of the item are reported when its words are read; they are likely to hold the id.
        var maySayId = !read.Complete || paragraph.Inline.Any(inline => inline is AttributeNode)
            || ForeignMarkup.MaySayId(context.TextOf(context.SpanOf(paragraph)));

        var before = context.Faults.Count;
        var words = blocks.Inlines.ReadAll(paragraph.Inline);
        UnindentedLine.Report(paragraph, before, blocks);
        var plain = PlainText.Of(words);
        var text = plain.Text.Trim();
        if (given is null && !maySayId && UnmarkedId().Match(plain.Text) is { Success: true } unmarked)
        {
            maySayId = true;
            context.Fault(
                MarkdownFaults.MalformedAttributes,
                plain.SourceOf(unmarked.Index, unmarked.Index + unmarked.Length),
                "Punktens id är inte skrivet som ett id, så det blev en del av texten.",
                $"Skriv {{#{unmarked.Groups["id"].Value}}}");
        }

        if (text.Length == 0)
            context.Fault(MarkdownFaults.EmptyItem, context.SpanOf(task), "Punkten har ingen text.", "Skriv vad deltagaren ska göra, eller ta bort punkten.");

        var span = context.SpanOf(item);
        return new ChecklistItem(
            span,
            given?.Value ?? IdOf(text, tell: !maySayId, context, context.SpanOf(task)),
            given?.ValueSpan,
            [new Paragraph(context.SpanOf(paragraph), words), .. blocks.ReadAll(item.Skip(1))]);
    }

    /// <summary>«{las}», «[#las]», «(#las)» or «#las» last in an item.</summary>
    [GeneratedRegex(
        @"(?:(?<!\\)\{(?<id>[a-z0-9][a-z0-9-]{1,39})\}|(?<open>[\[(])?(?<![\p{L}\p{Nd}\\])#(?<id>[a-z][a-z0-9-]{1,39})(?(open)[\])]))(?=\s*\z)",
        RegexOptions.CultureInvariant)]
    private static partial Regex UnmarkedId();

    /// <summary>The attributes that would stand last if the next line had not joined the item.</summary>
    private static AttributeNode? BeforeUnindented(ParagraphBlock paragraph, DocumentContext context) => UnindentedLine.In(paragraph, context) is null
        ? null
        : paragraph.Inline!.OfType<AttributeNode>().FirstOrDefault(node => node.NextSibling is LineBreakInline);

    /// <summary>An id made of the words: it changes with them, and then the learner's tick is lost.</summary>
    private static string IdOf(string text, bool tell, DocumentContext context, TextSpan span)
    {
        var slug = Slug.Of(text);
        var id = (slug.Length > LongestId ? slug[..LongestId] : slug).Trim('-');
        if (tell && text.Length > 0)
        {
            context.Fault(
                MarkdownFaults.ItemWithoutId,
                span,
                "Punkten har inget eget id. Ändras texten tappar deltagaren sin bock.",
                $"Skriv {{#{(id.Length >= 2 ? id : "punkt-1")}}} sist i punkten.");
        }

        return id.Length >= 2 ? id : "punkt-" + id;
    }
}
