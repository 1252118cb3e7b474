using System.Globalization;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A score that Totara lets decide over what the course itself says (scorm12-totara-facts.md, 2.6).</summary>
internal sealed class MasteryScore() : ManifestCheck(Fault)
{
    private static readonly Rule Fault = new("YR0664", "masteryscore", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest) =>
        from item in manifest.Items
        from element in item.ChildrenOf("masteryscore")
        where element.Text.Length > 0
        select Told(element);

    private static Diagnostic Told(ManifestElement element)
    {
        var isScore = double.TryParse(element.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score) && score is >= 0 and <= 100;
        return isScore && score > 0
            ? Fault.At(
                element.Span,
                $"Gränsen för godkänt, {Shown.Cut(element.Text)}, gäller i Totara före det som kursen själv säger: den som har poäng under gränsen blir underkänd även om kursen bara är pausad.",
                "Ta bort adlcp:masteryscore och låt kursen avgöra, eller stäng av ”Mastery score overrides status” i Totara.")
            : Fault.At(
                element.Span,
                $"Gränsen för godkänt är {Shown.Quoted(element.Text)}. Den ska vara ett tal över 0 och högst 100. Totara läser 0 som att den saknas.",
                "Skriv ett tal mellan 1 och 100, eller ta bort adlcp:masteryscore.") with
            { Severity = isScore ? Severity.Warning : Severity.Error };
    }
}
