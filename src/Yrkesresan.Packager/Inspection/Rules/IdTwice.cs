using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Pages;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>An id that names two things.</summary>
internal sealed class IdTwice() : PageCheck(Fault)
{
    private static readonly Rule Fault = new("YR0684", "id-tva-ganger-pa-sidan", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(LaunchPage page) =>
        from same in page.Elements.Where(element => !string.IsNullOrEmpty(element.Id)).GroupBy(element => element.Id!, StringComparer.Ordinal)
        from element in same.Skip(1).Take(1)
        select Fault.At(
            page.At(element),
            $"Id:t {Shown.Quoted(same.Key)} finns mer än en gång på sidan. Länkar, etiketter och skript hittar bara det första.",
            "Ge varje element ett eget id.");
}
