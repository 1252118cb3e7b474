using AngleSharp.Dom;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Pages;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Tables that do not say what their columns are.</summary>
internal sealed class TableWithoutHeaders() : PageCheck(Fault)
{
    private static readonly Rule Fault = new("YR0685", "tabell-utan-rubrikceller", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(LaunchPage page)
    {
        var withHeaders = page.Named("th").Select(TableOf).OfType<IElement>().ToHashSet();
        return
            from table in page.Named("table")
            where !withHeaders.Contains(table) && table.GetAttribute("role") is not ("presentation" or "none")
            select Fault.At(
                page.At(table),
                "Tabellen har inga rubrikceller. Den som använder skärmläsare får inte veta vad siffrorna gäller (WCAG 1.3.1).",
                "Gör den första radens eller kolumnens celler till <th>, eller skriv role=\"presentation\" om tabellen bara är till för utseendet.");
    }

    private static IElement? TableOf(IElement cell)
    {
        var up = cell.ParentElement;
        while (up is not null && up.LocalName != "table") up = up.ParentElement;
        return up;
    }
}
