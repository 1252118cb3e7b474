using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Pages;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Pictures that say nothing to who does not see them.</summary>
internal sealed class PictureWithoutText() : PageCheck(Fault)
{
    private static readonly Rule Fault = new("YR0681", "bild-utan-textalternativ", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(LaunchPage page) =>
        from element in page.Named("img", "area", "input")
        where (element.LocalName != "input" || element.GetAttribute("type") == "image") && element.GetAttribute("alt") is null
                && element.GetAttribute("aria-label") is null
                && element.GetAttribute("aria-labelledby") is null
                && element.GetAttribute("role") is not ("presentation" or "none")
        select Fault.At(
            page.At(element),
            "Bilden har inget textalternativ. Den som inte ser bilden får inte veta vad den visar (WCAG 1.1.1).",
            "Skriv alt=\"…\" med det som bilden säger, eller alt=\"\" om den bara är till för utseendet.");
}
