using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Yrkesresan.Packager.Content.Documents;
using MarkdigCell = Markdig.Extensions.Tables.TableCell;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>A pipe table → a table whose rows all have as many cells as its header.</summary>
internal static class TableReader
{
    public static Documents.Table Read(MarkdigTable table, DocumentContext context, InlineReader inlines)
    {
        var rows = table.OfType<TableRow>().Select(row => ReadRow(row, context, inlines)).ToArray();
        var header = rows.Length > 0 ? rows[0] : [];
        return new Documents.Table(
            context.SpanOf(table),
            [.. header.Select((_, i) => AlignmentOf(i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null))],
            header,
            [.. rows.Skip(1)]);
    }

    private static ImmutableArray<Documents.TableCell> ReadRow(TableRow row, DocumentContext context, InlineReader inlines) =>
        [.. row.OfType<MarkdigCell>().Select(cell => new Documents.TableCell(
            context.SpanOf(cell),
            [.. cell.OfType<LeafBlock>().SelectMany(leaf => inlines.ReadAll(leaf.Inline))]))];

    private static ColumnAlignment AlignmentOf(TableColumnAlign? align) => align switch
    {
        TableColumnAlign.Center => ColumnAlignment.Center,
        TableColumnAlign.Right => ColumnAlignment.End,
        _ => ColumnAlignment.Start,
    };
}
