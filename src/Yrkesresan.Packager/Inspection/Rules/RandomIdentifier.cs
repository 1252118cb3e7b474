using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>An identifier that a tool may draw anew for each export: Totara then deletes the learners' progress (scorm12-totara-facts.md, 4).</summary>
internal sealed partial class RandomIdentifier() : ManifestCheck(Fault)
{
    private static readonly Rule Fault = new("YR0696", "slumpad-identifierare", RuleCategory.Inspection, Severity.Info);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest) =>
        from item in manifest.Items
        let identifier = item.Attribute("identifier")
        where identifier is not null && Random().IsMatch(identifier.Value)
        select Fault.At(
            identifier.Span,
            $"Identifieraren {Shown.Quoted(identifier.Value)} ser slumpad ut. Om verktyget ger en ny vid varje export raderar Totara deltagarnas framsteg när paketet byts.",
            "Jämför med paketet som är i bruk innan du byter. Ange en egen identifierare i verktyget om det går.");

    /// <summary>A UUID, with or without its hyphens.</summary>
    [GeneratedRegex(@"[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}", RegexOptions.CultureInvariant)]
    private static partial Regex Random();
}
