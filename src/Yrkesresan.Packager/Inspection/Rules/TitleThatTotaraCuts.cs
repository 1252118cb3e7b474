using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Titles that Totara does not show whole.</summary>
internal sealed class TitleThatTotaraCuts() : ManifestCheck(Missing, TooLong)
{
    /// <summary>UTF-16 units that the schema allows; Totara's column holds 255 (scorm12-totara-facts.md, 1.2).</summary>
    private const int Longest = 200;

    private static readonly Rule Missing = new("YR0649", "titel-saknas", RuleCategory.Inspection, Severity.Warning);
    private static readonly Rule TooLong = new("YR0650", "titel-kapas", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest)
    {
        foreach (var element in manifest.OrganizationList.Concat(manifest.Items))
        {
            // Totara's parser drops a text that is "0".
            if (element.Child("title") is not { Text: not ("" or "0") } title)
            {
                yield return Missing.At(
                    element.Span,
                    "Delen har ingen titel som Totara visar. I innehållsförteckningen blir raden tom eller visar identifieraren.",
                    "Skriv en titel i title. Den får inte vara bara ”0”.");
            }
            else if (title.Text.Length > Longest)
            {
                yield return TooLong.At(
                    title.Span,
                    FormattableString.Invariant($"Titeln har {title.Text.Length} tecken. SCORM 1.2 tillåter {Longest}, och Totara kapar vid 255."),
                    "Korta titeln och lägg resten i texten på första sidan.");
            }
        }
    }
}
