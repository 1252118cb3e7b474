using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Identifiers, by which Totara finds a learner's progress again.</summary>
internal sealed partial class BadIdentifiers() : ManifestCheck(Missing, Doubled, Malformed, Fragile)
{
    /// <summary>Characters that Totara's column holds (scorm12-totara-facts.md, 1.2).</summary>
    private const int Longest = 255;

    private static readonly Rule Missing = new("YR0635", "identifierare-saknas", RuleCategory.Inspection);
    private static readonly Rule Doubled = new("YR0636", "identifierare-tva-ganger", RuleCategory.Inspection);
    private static readonly Rule Malformed = new("YR0637", "felformad-identifierare", RuleCategory.Inspection);
    private static readonly Rule Fragile = new("YR0638", "identifierare-som-kan-andras", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var isDigitReported = false;
        foreach (var element in Identified(manifest))
        {
            if (element.Attribute("identifier") is not { Value.Length: > 0 } identifier)
            {
                yield return Missing.At(
                    element.Span,
                    $"Elementet ”{element.LocalName}” har ingen identifierare. Totara kan inte hålla reda på deltagarens framsteg.",
                    "Ge det ett identifier som är kursens eget och aldrig ändras.");
            }
            else if (Fault(identifier, seen) is { } fault && !(fault.Severity == Severity.Info && isDigitReported))
            {
                // A tool that draws one with a digit first does so for all.
                isDigitReported |= fault.Severity == Severity.Info;
                yield return fault;
            }
        }
    }

    private static Diagnostic? Fault(ManifestAttribute identifier, HashSet<string> seen)
    {
        var (value, span) = (identifier.Value, identifier.Span);
        if (!seen.Add(value))
        {
            return Doubled.At(
                span,
                $"Identifieraren {Shown.Quoted(value)} finns redan. Totara blandar ihop delarna, och framsteg hamnar på fel ställe.",
                "Ge varje del en egen identifierare. Ändra inte den som redan är i bruk.");
        }

        if (value.Length > Longest)
        {
            return Malformed.At(
                span,
                $"Identifieraren {Shown.Quoted(value)} har {value.Length} tecken. Totara har plats för {Longest}: importen avbryts, eller så känns delen inte igen och framstegen försvinner.",
                $"Skriv en identifierare med högst {Longest} tecken.");
        }

        if (!Allowed().IsMatch(value))
        {
            // Totara compares them letter by letter and asks nothing more of them (scorm12-totara-facts.md, 1.5); several tools draw one that begins with a digit.
            return Malformed.At(
                span,
                $"Identifieraren {Shown.Quoted(value)} följer inte XML:s regler: den ska börja med en bokstav och sakna mellanslag. Totara tar den som den är, men andra lärplattformar kan neka paketet.",
                "Skriv en identifierare med bara a–z, siffror, punkt, bindestreck och understreck. Byt inte i ett paket som redan är i bruk.") with
            { Severity = AfterDigit().IsMatch(value) ? Severity.Info : Severity.Warning };
        }

        return System.Text.Ascii.IsValid(value) ? null
            : Fragile.At(
                span,
                $"Identifieraren {Shown.Quoted(value)} har andra tecken än a–z. De lagras på olika sätt i olika verktyg, och en ändrad identifierare gör att Totara raderar deltagarnas framsteg.",
                "Använd bara a–z, siffror, punkt, bindestreck och understreck. Byt inte i ett paket som redan är i bruk.");
    }

    private static IEnumerable<ManifestElement> Identified(InspectedManifest manifest) =>
        [manifest.Root, .. manifest.OrganizationList, .. manifest.Items, .. manifest.Resources.Select(resource => resource.Element)];

    /// <summary>xsd:ID, without a colon.</summary>
    [GeneratedRegex(@"\A[\p{L}_][\p{L}\p{Nd}\p{M}._-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Allowed();

    /// <summary>The same but for a digit first.</summary>
    [GeneratedRegex(@"\A\d[\p{L}\p{Nd}\p{M}._-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex AfterDigit();
}
