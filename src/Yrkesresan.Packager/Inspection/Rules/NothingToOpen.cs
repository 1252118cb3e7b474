using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Items that open nothing, or several things.</summary>
internal sealed class NothingToOpen() : ManifestCheck(Nothing, Several, NoResource, NoHref, Hidden)
{
    private static readonly Rule Nothing = new("YR0641", "inget-att-oppna", RuleCategory.Inspection);
    private static readonly Rule Several = new("YR0642", "flera-scon", RuleCategory.Inspection, Severity.Warning);
    private static readonly Rule NoResource = new("YR0644", "resurs-saknas", RuleCategory.Inspection);
    private static readonly Rule NoHref = new("YR0645", "resurs-utan-href", RuleCategory.Inspection);
    private static readonly Rule Hidden = new("YR0651", "dold-del", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest)
    {
        if (manifest.OrganizationList.IsEmpty) yield break;

        var known = manifest.Resources.Select(resource => resource.Identifier).ToHashSet(StringComparer.Ordinal);
        var references = manifest.Items
            .Select(item => item.Attribute("identifierref"))
            .OfType<ManifestAttribute>()
            .Where(reference => reference.Value.Length > 0)
            .ToArray();
        foreach (var reference in references.Where(reference => !known.Contains(reference.Value)))
        {
            yield return NoResource.At(
                reference.Span,
                $"Delen öppnar resursen {Shown.Quoted(reference.Value)}, som inte finns. I Totara blir den en rubrik som inte går att öppna.",
                "Rätta identifierref, eller lägg till resursen.");
        }

        if (references.Length == 0)
        {
            yield return Nothing.At(
                manifest.OrganizationList[0].Span,
                "Ingen del öppnar något. I Totara blir allt rubriker: aktiviteten går inte att starta.",
                "Ge minst en del ett identifierref till en resurs.");
        }

        foreach (var resource in manifest.Launched.Where(resource => resource.Href is null))
        {
            yield return NoHref.At(
                resource.Element.Span,
                $"Resursen {Shown.Quoted(resource.Identifier)} ska öppnas men har inget href. I Totara går den inte att starta.",
                "Skriv startfilen i href.");
        }

        foreach (var (item, _) in manifest.Launches.Where(launch => launch.Item.Attribute("isvisible")?.Value is "false" or "0"))
        {
            yield return Hidden.At(
                item.Span,
                "Delen är dold (isvisible är false). Totara visar den inte i innehållsförteckningen, men kan kräva att den slutförs.",
                "Ta bort isvisible, eller ta bort delen.");
        }

        if (manifest.Launches is [_, { Item: var second }, ..])
        {
            yield return Several.At(
                second.Span,
                FormattableString.Invariant($"Paketet har {manifest.Launches.Length} delar som öppnas var för sig. I Totaras app går det inte att gå mellan dem, och alla kan behöva slutföras."),
                "Lägg helst varje del i ett eget paket, och kontrollera i Totara att villkoret för slutförande gäller rätt delar.");
        }
    }
}
