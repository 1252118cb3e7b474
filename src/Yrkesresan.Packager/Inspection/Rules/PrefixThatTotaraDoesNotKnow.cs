using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Elements by a prefix that Totara, which does not look at namespaces, takes for other names (scorm12-totara-facts.md, 1.5).</summary>
internal sealed class PrefixThatTotaraDoesNotKnow() : ManifestCheck(OnElements, Adl)
{
    private static readonly Rule OnElements = new("YR0630", "prefix-pa-elementen", RuleCategory.Inspection);
    private static readonly Rule Adl = new("YR0631", "fel-prefix-for-adlcp", RuleCategory.Inspection);
    private static readonly string[] OfPackaging =
    [
        "manifest", "metadata", "schema", "schemaversion", "organizations", "organization", "item", "title", "resources", "resource", "file", "dependency",
    ];
    private static readonly string[] OfAdl = ["scormtype", "masteryscore", "prerequisites", "maxtimeallowed", "timelimitaction", "datafromlms"];

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest)
    {
        var elements = manifest.Root.Everywhere().ToArray();
        if (OfThePackage(manifest.Root).FirstOrDefault(element => element.Prefix.Length > 0 && OfPackaging.Any(element.Is)) is { } prefixed)
        {
            yield return OnElements.At(
                prefixed.Span,
                $"Elementen har prefixet {Shown.Quoted(prefixed.Prefix + ":")}. Totara bryr sig inte om namnrymder och hittar då varken delar eller resurser: aktiviteten blir tom.",
                "Låt IMS Content Packaging vara manifestets förvalda namnrymd (xmlns=\"…\"), utan prefix.");
        }

        var attributes = elements
            .SelectMany(element => element.Attributes)
            .Where(attribute => OfAdl.Contains(attribute.LocalName, StringComparer.OrdinalIgnoreCase))
            .Select(attribute => (attribute.Prefix, attribute.Span));
        var others = elements.Where(element => OfAdl.Any(element.Is)).Select(element => (element.Prefix, element.Span));
        foreach (var (prefix, span) in attributes.Concat(others).Where(found => !found.Prefix.Equals("adlcp", StringComparison.OrdinalIgnoreCase)).Take(1))
        {
            yield return Adl.At(
                span,
                $"SCORM:s egna uppgifter har {(prefix.Length == 0 ? "inget prefix" : $"prefixet {Shown.Quoted(prefix + ":")}")}. Totara känner bara till ”adlcp:”: kursdelen räknas som en vanlig fil och markeras som slutförd när den öppnas.",
                "Skriv adlcp: framför, och knyt prefixet till http://www.adlnet.org/xsd/adlcp_rootv1p2.");
        }
    }

    /// <summary>All but what metadata hold, which have elements of the same names in namespaces of their own.</summary>
    private static IEnumerable<ManifestElement> OfThePackage(ManifestElement element) =>
        element.Children.Where(child => !element.Is("metadata") || child.Is("schema") || child.Is("schemaversion")).SelectMany(OfThePackage).Prepend(element);
}
