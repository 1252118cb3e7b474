using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Markdown;
using Yrkesresan.Packager.Content.Markdown.Syntax;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Blocks.Questions.Matchings;

/// <summary>A table with two columns → matching.</summary>
internal sealed class MatchingReader : IInteractionReader
{
    private const int Fewest = 2;
    private const int Most = 10;
    private const int Columns = 2;

    public string Typ => "para";

    public string Form => "en tabell med två kolumner, med det som hör ihop på samma rad";

    public bool Fits(Markdig.Syntax.Block answers) => answers is Markdig.Extensions.Tables.Table;

    public Interaction? Read(Markdig.Syntax.Block answers, BlockReader blocks)
    {
        var context = blocks.Context;
        var table = TableReader.ReadWhole((Markdig.Extensions.Tables.Table)answers, context, blocks.Inlines);
        var (header, lines) = LinesOf(answers, table.Rows.Length, context);
        // The line with dashes may promise more than any row has.
        var columns = Math.Min(TableReader.ColumnsOf(context.TextOf(lines[0])), table.Header.Length);
        if (columns != Columns)
        {
            context.Fault(
                QuestionFaults.NotTwoColumns,
                header,
                columns == 1 ? "Tabellen har bara en kolumn, men ska ha två." : $"Tabellen har {columns} kolumner, men ska ha två.",
                "Skriv det ena i den vänstra kolumnen och det som hör ihop med det i den högra.");
            return null;
        }

        lines = lines.RemoveAt(0);
        AnswerItems.ReportCount(table.Rows.Length, Fewest, Most, lines.IsEmpty ? header : lines[Math.Min(Most, lines.Length - 1)], context);
        var rows = table.Rows.Insert(0, table.Header);
        lines = lines.Insert(0, header);
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row].Skip(Columns).Any(cell => cell.Span.Length > 0))
            {
                context.Fault(
                    QuestionFaults.NotTwoColumns,
                    lines[row],
                    "Raden har fler än två celler.",
                    "Ta bort det som är för mycket. Ett lodrätt streck som hör till texten skrivs \\|.");
            }
            else if (rows[row].Take(Columns).Any(cell => AnswerItems.IsEmpty(cell.Content)))
            {
                context.Fault(
                    QuestionFaults.EmptyAnswer,
                    lines[row],
                    row == 0 ? "En kolumn har ingen rubrik." : "En cell på raden är tom.",
                    "Skriv något i båda cellerna.");
            }
            else if (row > 0)
            {
                ReportMoreThanWords(rows[row][1].Content, context);
            }
        }

        for (var column = 0; column < Columns; column++)
        {
            AnswerItems.ReportDuplicates(
                table.Rows.Select(row => (AnswerItems.TextOf(row[column].Content), context.Trimmed(row[column].Span))),
                StringComparer.Ordinal,
                context);
        }

        return new Matching(table.Header[0].Content, table.Header[1].Content, [.. table.Rows.Select(row => new MatchingPair(row[0].Content, row[1].Content))]);
    }

    /// <summary>What stands to the right is chosen in a list, which shows words alone.</summary>
    private static void ReportMoreThanWords(ImmutableArray<Inline> choice, DocumentContext context)
    {
        if (choice.Everywhere().FirstOrDefault(inline => inline is Link or Citation or Picture) is not { } more) return;
        var (what, help) = more switch
        {
            Picture => ("en bild", "Skriv med ord vad bilden visar, eller flytta den till frågans text."),
            Link => ("en länk", "Flytta den till frågans text eller till återkopplingen."),
            _ => ("en hänvisning", "Flytta den till frågans text eller till återkopplingen."),
        };
        context.Fault(QuestionFaults.MoreThanWordsToChoose, more.Span, $"Det till höger väljs i en lista som bara visar ord, så där kan inte stå {what}.", help);
    }

    /// <summary>
    /// The table's lines: its header, and the rest from the line with dashes on. They are counted, since a last row that is only a line's
    /// beginning stands outside the table's span.
    /// </summary>
    private static (TextSpan Header, ImmutableArray<TextSpan> Others) LinesOf(Markdig.Syntax.Block table, int rows, DocumentContext context)
    {
        var lines = ImmutableArray.CreateBuilder<TextSpan>();
        var text = context.Source.Text;
        for (var start = context.SpanOf(table).Start; lines.Count < rows + 2;)
        {
            var end = text.IndexOf('\n', Math.Min(start, text.Length)) is >= 0 and var found ? found : text.Length;
            lines.Add(context.FirstLine(new TextSpan(Math.Min(start, end), end)));
            start = end + 1;
        }

        return (lines[0], [.. lines.Skip(1)]);
    }
}
