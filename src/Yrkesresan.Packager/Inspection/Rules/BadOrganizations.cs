using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>No organization to show, none that is the default, or more than one.</summary>
internal sealed class BadOrganizations() : ManifestCheck(Missing, NoDefault, Several)
{
    private static readonly Rule Missing = new("YR0639", "organisation-saknas", RuleCategory.Inspection);
    private static readonly Rule NoDefault = new("YR0640", "standardorganisation-saknas", RuleCategory.Inspection);
    private static readonly Rule Several = new("YR0643", "flera-organisationer", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest)
    {
        if (manifest.OrganizationList.IsEmpty)
        {
            yield return Missing.At(
                (manifest.Organizations ?? manifest.Root).Span,
                "Manifestet har ingen organisation. Totara hittar inget att öppna: aktiviteten blir tom.",
                "Exportera kursen på nytt som SCORM 1.2, inte som ett resurspaket.");
            yield break;
        }

        var name = manifest.Organizations!.Attribute("default");
        if (name is null || manifest.OrganizationList.All(organization => organization.Attribute("identifier")?.Value != name.Value))
        {
            yield return NoDefault.At(
                name?.Span ?? manifest.Organizations.Span,
                name is null
                    ? "Det står inte vilken organisation som ska visas. Totara tar den första, men andra lärplattformar kan neka paketet."
                    : $"Den organisation som ska visas, {Shown.Quoted(name.Value)}, finns inte. Aktiviteten kan bli tom.",
                "Skriv organisationens identifier i default på organizations.") with
            { Severity = name is null ? Severity.Warning : Severity.Error };
        }

        if (manifest.OrganizationList.Length > 1)
        {
            yield return Several.At(
                manifest.OrganizationList[1].Span,
                "Manifestet har flera organisationer. Totara läser in alla, och deltagaren kan behöva slutföra även dem som inte visas.",
                "Dela upp kursen i ett paket för varje organisation.");
        }
    }
}
