using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Pages;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>What a page fetches from elsewhere, or without protection.</summary>
internal sealed class ExternalResource() : PageCheck(External, PlainHttp, Script)
{
    private static readonly Rule External = new("YR0676", "hamtas-fran-annan-plats", RuleCategory.Inspection, Severity.Warning);
    private static readonly Rule PlainHttp = new("YR0677", "okrypterad-adress", RuleCategory.Inspection, Severity.Warning);
    private static readonly Rule Script = new("YR0678", "javascript-i-adress", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(LaunchPage page) =>
        page.References.Select(Fault).OfType<Diagnostic>();

    private static Diagnostic? Fault(PageReference reference)
    {
        var address = Shown.Quoted(reference.Address);
        if (reference.IsScript)
        {
            return Script.At(
                reference.Span,
                $"Adressen {address} är ett skript. Det fungerar inte där lärplattformen har en säkerhetspolicy (CSP), och inte med ”öppna i ny flik”.",
                "Använd en knapp och ett skript i en egen fil.");
        }

        if (reference is { IsPlainHttp: true, IsLoaded: true })
        {
            return PlainHttp.At(
                reference.Span,
                $"{address} hämtas okrypterat. Totara körs med https, så webbläsaren spärrar den.",
                "Byt http:// till https://, eller lägg filen i paketet.");
        }

        return reference is { IsExternal: true, IsLoaded: true }
            ? External.At(
                reference.Span,
                $"{address} hämtas från en annan plats. Den kan försvinna eller spärras, och den andra platsen får veta vem som läser.",
                "Lägg filen i paketet om licensen tillåter det.")
            : null;
    }
}
