using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A table with columns that are not named: in a cell nobody hears what it is about (WCAG 1.3.1).</summary>
public sealed class TableWithoutHeader : IPageCheck
{
    private static readonly Rule NoHeader = new("YR0416", "tabell-utan-rubriker", RuleCategory.Accessibility) { MayBeTurnedDown = true };

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [NoHeader];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date) =>
        from table in page.Facts.Blocks.OfType<Table>()
        let unnamed = table.Header.Select(IsEmpty).ToArray()
        // The corner above the names of the rows may be empty.
        where unnamed.Skip(1).Any(empty => empty) || unnamed is [true]
        let line = page.Page.Source.Text.IndexOf('\n', table.Span.Start)
        select NoHeader.At(
            page.At(new(table.Span.Start, line < 0 ? table.Span.End : line)),
            unnamed.All(empty => empty) ? "Tabellen har inga rubriker (WCAG 1.3.1)." : "En kolumn i tabellen har ingen rubrik (WCAG 1.3.1).",
            "Skriv i tabellens första rad vad varje kolumn visar. Är det ingen tabell utan bara text i spalter skriver du den som en lista.");

    private static bool IsEmpty(TableCell cell) => string.IsNullOrWhiteSpace(PlainText.Of(cell.Content).Text) && !cell.Content.OfType<Picture>().Any();
}
