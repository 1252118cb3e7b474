using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Pages;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>What a screen reader says first.</summary>
internal sealed class PageLanguageAndTitle() : PageCheck(Language, Title)
{
    private static readonly Rule Language = new("YR0679", "sidans-sprak-saknas", RuleCategory.Inspection, Severity.Warning);
    private static readonly Rule Title = new("YR0680", "sidans-titel-saknas", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(LaunchPage page)
    {
        var root = page.Elements[0];
        if (string.IsNullOrWhiteSpace(root.GetAttribute("lang")))
        {
            yield return Language.At(
                page.At(root),
                "Sidan säger inte vilket språk den är på. Skärmläsare kan läsa svenskan med engelskt uttal (WCAG 3.1.1).",
                "Skriv <html lang=\"sv\">.");
        }

        if (page.Named("title").All(title => string.IsNullOrWhiteSpace(title.TextContent)))
        {
            yield return Title.At(
                page.At(root),
                "Sidan har ingen titel. Den som använder skärmläsare, eller har flera flikar, får inte veta vad den handlar om (WCAG 2.4.2).",
                "Skriv en titel i <title>.");
        }
    }
}
