using AngleSharp.Dom;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Pages;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Fields that do not say what they are for.</summary>
internal sealed class FieldWithoutLabel() : PageCheck(Fault)
{
    private static readonly Rule Fault = new("YR0683", "falt-utan-etikett", RuleCategory.Inspection, Severity.Warning);
    private static readonly string[] WithoutNeed = ["hidden", "submit", "reset", "button", "image"];

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(LaunchPage page)
    {
        var labelled = page.Named("label").Select(label => label.GetAttribute("for")).Where(id => !string.IsNullOrEmpty(id)).ToHashSet(StringComparer.Ordinal);
        return
            from field in page.Named("input", "select", "textarea")
            where !WithoutNeed.Contains(
                field.GetAttribute("type"),
                StringComparer.OrdinalIgnoreCase) && !labelled.Contains(field.Id ?? "") && !IsWithinLabel(field)
                && field.GetAttribute("aria-label") is null && field.GetAttribute("aria-labelledby") is null && field.GetAttribute("title") is null
            select Fault.At(
                page.At(field),
                "Fältet har ingen etikett. Den som använder skärmläsare får inte veta vad som ska fyllas i (WCAG 3.3.2).",
                "Skriv <label for=\"…\"> med fältets id, eller sätt fältet inuti en label.");
    }

    private static bool IsWithinLabel(IElement field)
    {
        for (var up = field.ParentElement; up is not null; up = up.ParentElement)
        {
            if (up.LocalName == "label") return true;
        }

        return false;
    }
}
