using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Prefixes that no <c>xmlns</c> declares: Totara does not mind, others stop.</summary>
internal sealed class UndeclaredPrefix() : ManifestCheck(Fault)
{
    private static readonly Rule Fault = new("YR0697", "prefix-utan-namnrymd", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest) =>
        from found in manifest.Root.Everywhere().SelectMany(Prefixed)
        where found.Namespace.Length == 0
        group found by found.Prefix into same
        select Fault.At(
            same.First().Span,
            $"Prefixet {Shown.Quoted(same.Key + ":")} har ingen namnrymd. Totara läser manifestet ändå, men andra lärplattformar avbryter importen.",
            $"Skriv xmlns:{same.Key}=\"{Usual(same.Key)}\" i manifestets första element.");

    private static string Usual(string prefix) => prefix switch
    {
        "adlcp" => "http://www.adlnet.org/xsd/adlcp_rootv1p2",
        "imsmd" => "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1",
        "xsi" => "http://www.w3.org/2001/XMLSchema-instance",
        _ => "…",
    };

    private static IEnumerable<(string Prefix, string Namespace, SourceSpan Span)> Prefixed(ManifestElement element) =>
        element.Attributes.Select(attribute => (attribute.Prefix, attribute.Namespace, attribute.Span))
            .Prepend((element.Prefix, element.Namespace, element.Span))
            .Where(found => found.Prefix.Length > 0);
}
