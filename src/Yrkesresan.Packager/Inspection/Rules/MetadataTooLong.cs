using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Metadata over the lengths that every LMS must hold (scorm12-totara-facts.md, 1.3).</summary>
internal sealed class MetadataTooLong() : ManifestCheck(Fault)
{
    private static readonly Rule Fault = new("YR0669", "for-langa-metadata", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest) =>
        from part in manifest.Root.Everywhere()
        where part.Is("general") || part.Is("educational")
        from element in part.Children
        let limit = Limit(part, element)
        from text in element.ChildrenOf("langstring")
        where text.Text.Length > limit
        select Fault.At(
            text.Span,
            FormattableString.Invariant($"Texten i ”{element.LocalName}” har {text.Text.Length} tecken, och {limit} är det som alla lärplattformar måste klara. Resten kan kapas."),
            "Korta texten.");

    private static int Limit(ManifestElement part, ManifestElement element) =>
        element.Is("title") || element.Is("keyword") || (element.Is("description") && part.Is("educational")) ? 1000
        : element.Is("description") ? 2000 : int.MaxValue;
}
