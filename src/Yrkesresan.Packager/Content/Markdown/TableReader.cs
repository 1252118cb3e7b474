using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarkdigCell = Markdig.Extensions.Tables.TableCell;
using MarkdigTable = Markdig.Extensions.Tables.Table;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown.Syntax;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>A pipe table → a table whose rows all have as many cells as its header.</summary>
internal static partial class TableReader
{
    /// <summary>Reads a table, and reports cells beyond its columns, which are left out: they would have no heading.</summary>
    public static Documents.Table Read(MarkdigTable table, DocumentContext context, InlineReader inlines)
    {
        var read = ReadWhole(table, context, inlines);
        var dashes = Array.Find(context.TextOf(context.SpanOf(table)).Split('\n'), line => Dashes().IsMatch(line));
        var columns = dashes is null ? read.Header.Length : ColumnsOf(dashes);
        if (dashes is not null && read.Rows.Insert(0, read.Header).All(row => row.Skip(columns).Any(cell => cell.Span.Length > 0)))
        {
            var start = context.SpanOf(table).Start + context.TextOf(context.SpanOf(table)).IndexOf(dashes, StringComparison.Ordinal);
            context.Fault(
                MarkdownFaults.TooManyCells,
                context.Trimmed(new TextSpan(start, start + dashes.Length)),
                string.Create(CultureInfo.InvariantCulture, $"Raden med streck har {columns} kolumner, men tabellens rader har fler celler."),
                "Skriv |---| en gång för varje kolumn, till exempel |---|---|---| för tre.");
            return read;
        }

        foreach (var row in read.Rows.Insert(0, read.Header))
        {
            if (row.Skip(columns).Where(cell => cell.Span.Length > 0).ToArray() is not [var first, .. _] extra) continue;
            context.Fault(
                MarkdownFaults.TooManyCells,
                context.Trimmed(first.Span) with { End = context.Trimmed(extra[^1].Span).End },
                string.Create(CultureInfo.InvariantCulture, $"Raden har {columns + extra.Length} celler, men tabellen har {columns} kolumner."),
                "Ta bort det som är för mycket, eller lägg till en kolumn i alla rader. Ett lodrätt streck som hör till texten skrivs \\|.");
        }

        return read with
        {
            Columns = [.. read.Columns.Take(columns)],
            Header = [.. read.Header.Take(columns)],
            Rows = [.. read.Rows.Select(row => row.Take(columns).ToImmutableArray())],
        };
    }

    /// <summary>How many columns are meant, which the line with dashes shows: the parser fills all rows up to the longest.</summary>
    public static int ColumnsOf(string dashes) => dashes.Split('|').Count(column => column.Contains('-', StringComparison.Ordinal));

    /// <summary>Reads a table as the parser gives it, with as many cells in all rows as there are in the longest.</summary>
    public static Documents.Table ReadWhole(MarkdigTable table, DocumentContext context, InlineReader inlines)
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

    [GeneratedRegex(@"\A[\s>|:-]*-[\s|:-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();

    private static ColumnAlignment AlignmentOf(TableColumnAlign? align) => align switch
    {
        TableColumnAlign.Center => ColumnAlignment.Center,
        TableColumnAlign.Right => ColumnAlignment.End,
        _ => ColumnAlignment.Start,
    };
}
