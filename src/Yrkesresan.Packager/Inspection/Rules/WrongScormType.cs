using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A resource that is opened but does not say that it is a SCO.</summary>
internal sealed class WrongScormType() : ManifestCheck(Asset, Missing, Misspelt)
{
    private static readonly Rule Asset = new("YR0646", "resurs-ar-asset", RuleCategory.Inspection);
    private static readonly Rule Missing = new("YR0647", "scormtype-saknas", RuleCategory.Inspection);
    private static readonly Rule Misspelt = new("YR0648", "felskriven-scormtype", RuleCategory.Inspection);
    private const string Help = "Skriv adlcp:scormtype=\"sco\" på resursen om den ska meddela hur det går.";

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest)
    {
        var hasSco = manifest.Launched.Any(resource => resource.ScormType?.Value == "sco");
        foreach (var resource in manifest.Launched)
        {
            if (resource.ScormType is not { } type)
            {
                yield return Missing.At(
                    resource.Element.Span,
                    $"Resursen {Shown.Quoted(resource.Identifier)} öppnas men saknar adlcp:scormtype. Totara räknar den som en vanlig fil: den markeras som slutförd när den öppnas, och inga resultat sparas.",
                    Help);
            }
            else if (type.Value == "asset")
            {
                // A page that is only read is an asset by right, where another part reports how it goes.
                yield return Asset.At(
                    type.Span,
                    $"Resursen {Shown.Quoted(resource.Identifier)} är en ”asset”. Totara markerar den som slutförd när den öppnas, och inga resultat sparas.",
                    Help) with
                { Severity = hasSco ? Severity.Info : Severity.Error };
            }
            else if (type.Value != "sco" || type.LocalName != "scormtype")
            {
                yield return Misspelt.At(
                    type.Span,
                    $"{Shown.Quoted($"{type.LocalName}=\"{type.Value}\"")} är felskrivet. I SCORM 1.2 är det små bokstäver rakt igenom, och Totara känner bara till värdena ”sco” och ”asset”.",
                    Help) with
                { Severity = type.Value == "sco" ? Severity.Warning : Severity.Error };
            }
        }
    }
}
