using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>References and CDATA that come out wrong, since Totara rewrites ampersands before it parses (scorm12-totara-facts.md, 1.5).</summary>
internal sealed partial class TextThatTotaraSpoils() : ManifestCheck(Reference, CData)
{
    private static readonly Rule Reference = new("YR0633", "teckenreferens", RuleCategory.Inspection, Severity.Warning);
    private static readonly Rule CData = new("YR0634", "cdata-med-och-tecken", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest)
    {
        var text = manifest.Text;
        foreach (var match in Marks().Matches(text.Text).AsEnumerable())
        {
            var span = text.Span(match.Index, match.Groups["reference"].Success ? match.Length : "<![CDATA[".Length);
            if (match.Groups["reference"].Success)
            {
                yield return Reference.At(
                    span,
                    $"Teckenreferensen {Shown.Quoted(match.Value)} läses fel av Totara: deltagaren ser koden i stället för tecknet, och en adress leder fel.",
                    "Skriv tecknet självt, i UTF-8.");
            }
            else if (LoneAmpersand().IsMatch(match.Value))
            {
                yield return CData.At(
                    span,
                    "Totara gör om & i CDATA till &amp;. Deltagaren ser ”&amp;” i texten.",
                    "Skriv texten utan CDATA, med &amp; för &.");
            }
        }
    }

    [GeneratedRegex(@"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|(?<reference>&#\w+;)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\A<!\[CDATA\[.*&(?!\w{2,6};)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex LoneAmpersand();
}
