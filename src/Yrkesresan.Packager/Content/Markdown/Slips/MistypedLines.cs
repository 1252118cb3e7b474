using System.Collections.Immutable;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Yrkesresan.Packager.Content.Markdown.Syntax;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Markdown.Slips;

/// <summary>
/// A paragraph whose lines were meant as something else: a list without its space, a table of tabs, a block with the wrong colons, the line of another
/// program. Each is one slip, so nothing else is said of the paragraph.
/// </summary>
internal static class MistypedLines
{
    private static readonly ImmutableArray<SlipPattern> Known =
    [
        MistypedBlocks.Fence,
        MistypedBlocks.BoldFence,
        .. MistypedLists.All,
        .. MistypedTables.All,
        .. MistypedBlocks.Others,
        .. ForeignLines.All,
        .. Remains.All,
    ];

    /// <summary>Reports what a paragraph was meant as; false where it seems to be a paragraph.</summary>
    public static bool Find(ParagraphBlock paragraph, DocumentContext context)
    {
        if (First(Known, paragraph, context) is not var (slip, place)) return false;
        if (slip == MistypedBlocks.Fence || slip == MistypedBlocks.BoldFence)
        {
            // The line that ends such a block is part of the same slip.
            if (context.FencesReported.Count > 0 && context.TextOf(context.SpanOf(paragraph)).Trim() == context.TextOf(place)) return true;
            context.FencesReported.Add(context.TextOf(place));
        }

        context.Fault(slip.Rule, place, slip.Message, slip.Help);
        return true;
    }

    /// <summary>Where the first line stands that was meant as a list item; null where none was. Nothing is reported.</summary>
    public static TextSpan? ListIn(ParagraphBlock paragraph, DocumentContext context) =>
        First(MistypedLists.All, paragraph, context)?.Place ?? StrayList.In(context.SpanOf(paragraph), context);

    private static (SlipPattern Slip, TextSpan Place)? First(ImmutableArray<SlipPattern> known, ParagraphBlock paragraph, DocumentContext context)
    {
        // A cell is no line, and a checkbox of its own is read as one.
        if (paragraph.Parent is Markdig.Extensions.Tables.TableCell || paragraph.Inline?.FirstChild is TaskList) return null;
        var span = context.SpanOf(paragraph);
        var text = context.TextOf(span);
        foreach (var slip in known)
        {
            if (slip.Pattern.Match(text) is not { Success: true } match) continue;
            var mark = match.Groups["mark"];
            return (slip, new TextSpan(span.Start + mark.Index, span.Start + mark.Index + mark.Length));
        }

        return null;
    }
}
