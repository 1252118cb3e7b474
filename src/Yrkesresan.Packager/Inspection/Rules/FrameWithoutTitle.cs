using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Pages;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Frames that do not say what is in them.</summary>
internal sealed class FrameWithoutTitle() : PageCheck(Fault)
{
    private static readonly Rule Fault = new("YR0686", "ram-utan-titel", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(LaunchPage page) =>
        from frame in page.Named("iframe", "frame")
        where string.IsNullOrWhiteSpace(frame.GetAttribute("title")) && frame.GetAttribute("aria-label") is null && frame.GetAttribute("aria-hidden") != "true"
        select Fault.At(
            page.At(frame),
            "Ramen har ingen titel. Den som använder skärmläsare får inte veta vad den innehåller (WCAG 4.1.2).",
            "Skriv title=\"…\" på ramen.");
}
