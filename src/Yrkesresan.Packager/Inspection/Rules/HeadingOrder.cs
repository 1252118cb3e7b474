using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Pages;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Headings that do not tell how the page is built.</summary>
internal sealed class HeadingOrder() : PageCheck(Fault)
{
    private static readonly Rule Fault = new("YR0682", "rubriker-i-fel-ordning", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(LaunchPage page)
    {
        var before = 0;
        foreach (var heading in page.Named("h1", "h2", "h3", "h4", "h5", "h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > before + 1)
            {
                yield return Fault.At(
                    page.At(heading),
                    before == 0
                        ? $"Sidans första rubrik är på nivå {level}. Skärmläsare letar efter en rubrik på nivå 1 (WCAG 1.3.1)."
                        : $"Rubriken är på nivå {level} men kommer efter en på nivå {before}. Den som går mellan rubriker tror att något saknas (WCAG 1.3.1).",
                    $"Gör den till en rubrik på nivå {before + 1}.");
            }

            before = level;
        }
    }
}
