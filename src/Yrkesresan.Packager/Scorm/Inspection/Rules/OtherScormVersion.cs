using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Scorm.Inspection.Checks;
using Yrkesresan.Packager.Scorm.Inspection.Manifests;

namespace Yrkesresan.Packager.Scorm.Inspection.Rules;

/// <summary>A package of SCORM 2004: other elements, another API.</summary>
internal sealed class OtherScormVersion() : ManifestCheck(Fault)
{
    private static readonly Rule Fault = new("YR0629", "inte-scorm-1-2");
    private static readonly string[] Of2004 = ["adlcp_v1p3", "adlseq_v1p3", "imsss", "imscp_v1p1"];

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest)
    {
        var version = manifest.Root.Child("metadata")?.Child("schemaversion");
        if (version is not null && version.Text.Length > 0 && version.Text != "1.2")
        {
            yield return Fault.At(
                version.Span,
                $"Manifestet säger att paketet är version {Shown.Quoted(version.Text)}, inte 1.2. Totara stöder SCORM 2004 bara delvis, och framsteg kan gå förlorade.",
                "Exportera kursen på nytt och välj SCORM 1.2.");
        }
        else if (manifest.Root.Attributes.FirstOrDefault(Names2004) is { } of2004)
        {
            yield return Fault.At(
                of2004.Span,
                "Manifestet använder SCORM 2004:s format. Totara stöder SCORM 2004 bara delvis, och framsteg kan gå förlorade.",
                "Exportera kursen på nytt och välj SCORM 1.2.");
        }
    }

    private static bool Names2004(ManifestAttribute attribute) =>
        attribute.Namespace.Length > 0 && Of2004.Any(name => attribute.Value.Contains(name, StringComparison.Ordinal));
}
