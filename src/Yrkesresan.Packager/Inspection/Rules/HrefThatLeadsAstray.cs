using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Addresses of the manifest that no file of the package can have.</summary>
internal sealed class HrefThatLeadsAstray() : ManifestCheck(External, Outside, Backslash, Query, BreaksLaunch)
{
    private static readonly Rule External = new("YR0652", "href-till-annan-plats", RuleCategory.Inspection);
    private static readonly Rule Outside = new("YR0653", "href-utanfor-paketet", RuleCategory.Inspection);
    private static readonly Rule Backslash = new("YR0654", "href-med-omvant-snedstreck", RuleCategory.Inspection);
    private static readonly Rule Query = new("YR0655", "href-med-fraga-eller-fragment", RuleCategory.Inspection);
    private static readonly Rule BreaksLaunch = new("YR0656", "href-bryter-startskriptet", RuleCategory.Inspection);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest) =>
        manifest.Hrefs.Select(Fault).OfType<Diagnostic>();

    private static Diagnostic? Fault(ManifestHref href)
    {
        var (span, address) = (href.Attribute.Span, Shown.Quoted(href.Address));
        if (href.IsExternal)
        {
            return External.At(
                span,
                $"Adressen {address} ligger på en annan plats. Där kommer kursen inte åt Totara: inga resultat sparas, och innehållet kan ändras eller försvinna.",
                "Lägg filerna i paketet och skriv deras namn i href.");
        }

        if (href.IsOutside)
        {
            return Outside.At(
                span,
                $"Adressen {address} leder ut ur paketet. Totara sätter den efter paketets egen adress, så filen hittas inte.",
                "Skriv filens namn från paketets rot, utan / först och utan ”..”.");
        }

        if (href.HasBackslash)
        {
            return Backslash.At(
                span,
                $"Adressen {address} har omvänt snedstreck. Totara sätter in den i ett skript där tecknet försvinner, så filen hittas inte.",
                "Skriv / mellan mapp och fil.");
        }

        if (href.HasQueryOrFragment && !href.IsLaunch)
        {
            return Query.At(
                span,
                $"Filen {address} har ? eller # i adressen. Det hör till en sida som öppnas, inte till en fil i listan: någon fil med det namnet finns inte.",
                "Skriv bara filens namn.");
        }

        return href.IsLaunch && href.Address.AsSpan().ContainsAny('"', '\'', '\n')
            ? BreaksLaunch.At(
                span,
                $"Adressen {address} har ett citattecken eller en radbrytning. Totara sätter in den i ett skript, som då slutar att fungera: sidan blir tom.",
                "Byt namn på filen till ett med bara a–z, siffror och bindestreck.")
            : null;
    }
}
