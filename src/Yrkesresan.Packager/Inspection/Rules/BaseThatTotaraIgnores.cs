using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>An <c>xml:base</c> where Totara does not read it (scorm12-totara-facts.md, 1.5).</summary>
internal sealed class BaseThatTotaraIgnores() : ManifestCheck(Fault)
{
    private static readonly Rule Fault = new("YR0660", "xml-base", RuleCategory.Inspection);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest) =>
        from element in new[] { manifest.Root, manifest.Root.Child("resources") }.OfType<ManifestElement>()
        from attribute in element.Attributes
        where attribute is { Prefix: "xml", LocalName: "base" } && LeadsElsewhere(attribute.Value)
        select Fault.At(
            attribute.Span,
            $"Totara läser inte xml:base på ”{element.LocalName}”. Adresserna börjar då i fel mapp, och startfilen hittas inte.",
            "Skriv mappen i varje href, eller xml:base på varje resurs.");

    /// <summary>Whether addresses begin in another folder with it than without: <c>./</c> is the folder of the manifest.</summary>
    private static bool LeadsElsewhere(string written) => RelativePath.Resolved(written).Trim('/').Length > 0;
}
