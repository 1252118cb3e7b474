using System.Globalization;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>A list → a list or a checklist.</summary>
internal static class ListReader
{
    public static Documents.Block Read(ListBlock list, BlockReader blocks)
    {
        var items = list.OfType<ListItemBlock>().ToArray();
        if (items.Any(item => TaskOf(item) is not null)) return ChecklistReader.Read(list, items, blocks);

        return new BulletList(
            blocks.Context.SpanOf(list),
            FirstNumber(list),
            !list.IsLoose,
            [.. items.Select(item => new ListItem(blocks.Context.SpanOf(item), blocks.ReadAll(item)))]);
    }

    /// <summary>The box that an item starts with, or null.</summary>
    public static TaskList? TaskOf(ListItemBlock item) =>
        item.Count > 0 && item[0] is ParagraphBlock paragraph ? paragraph.Inline?.FirstChild as TaskList : null;

    private static int? FirstNumber(ListBlock list) => !list.IsOrdered
        ? null
        : int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
}
