using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Scorm.Inspection.Checks;
using Yrkesresan.Packager.Scorm.Inspection.Manifests;

namespace Yrkesresan.Packager.Scorm.Inspection.Rules;

/// <summary>A package of another version of SCORM. Of SCORM 2004, whose elements and API are others, nothing is told that only follows from that.</summary>
internal sealed class OtherScormVersion() : ManifestCheck(Fault)
{
    private static readonly Rule Fault = new("YR0629", "inte-scorm-1-2");

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest)
    {
        if (manifest.Scorm2004 is { } of2004)
        {
            yield return Fault.At(
                of2004.Span,
                $"Paketet är SCORM 2004, inte SCORM 1.2 (manifestet har {Shown.Quoted(of2004.Text)}). Totara stöder SCORM 2004 bara delvis, och framsteg kan gå förlorade.",
                "Exportera kursen på nytt och välj SCORM 1.2.");
        }
        else if (manifest.SchemaVersion is { Text: not ("" or "1.2") } version)
        {
            yield return Fault.At(
                version.Span,
                $"Manifestet säger att paketet är version {Shown.Quoted(version.Text)}, inte 1.2. Totara läser det som SCORM 1.2, men innehållet är kanske inte gjort för det.",
                "Exportera kursen på nytt och välj SCORM 1.2.") with
            { Severity = Severity.Warning };
        }
    }
}
