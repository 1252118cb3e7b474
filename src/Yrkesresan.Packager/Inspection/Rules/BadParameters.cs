using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Parameters that do not reach the page whole (scorm12-totara-facts.md, 1.5 and 4).</summary>
internal sealed class BadParameters() : ManifestCheck(Fault)
{
    private static readonly Rule Fault = new("YR0663", "parametrar", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest) =>
        from item in manifest.Items
        let parameters = item.Attribute("parameters")
        where parameters is { Value.Length: > 0 } && (parameters.Value[0] is not ('?' or '#') || parameters.Value.AsSpan().ContainsAny("\"'\\\n"))
        select Fault.At(
            parameters.Span,
            $"Parametrarna {Shown.Quoted(parameters.Value)} börjar inte med ?, eller har citattecken. Totaras app sätter dem direkt efter startfilens namn, så att filen inte hittas där.",
            "Börja med ?, och skriv bara bokstäver, siffror och =, & och -.");
}
