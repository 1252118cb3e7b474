using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Markdown;

namespace Yrkesresan.Packager.Content.Blocks.Questions;

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
        var place = context.FirstLine(context.SpanOf(answers));
        var table = TableReader.Read((Markdig.Extensions.Tables.Table)answers, context, blocks.Inlines);
        if (table.Header.Length != Columns || table.Rows.Any(row => row.Length != Columns))
        {
            context.Fault(QuestionFaults.NotTwoColumns, place, $"Tabellen har {Math.Max(table.Header.Length, table.Rows.Select(row => row.Length).DefaultIfEmpty().Max())} kolumner, men ska ha två.", "Skriv det ena i den vänstra kolumnen och det som hör ihop med det i den högra.");
            return null;
        }

        AnswerItems.TellOfCount(table.Rows.Length, Fewest, Most, place, context);
        foreach (var cell in table.Header.Concat(table.Rows.SelectMany(row => row)))
            AnswerItems.TellOfEmpty(cell.Content, cell.Span.Length > 0 ? cell.Span : place, context);
        for (var column = 0; column < Columns; column++)
            AnswerItems.TellOfDuplicates(table.Rows.Select(row => (AnswerItems.TextOf(row[column].Content), row[column].Span)), StringComparer.Ordinal, context);
        return new Matching(table.Header[0].Content, table.Header[1].Content, [.. table.Rows.Select(row => new MatchingPair(row[0].Content, row[1].Content))]);
    }
}
