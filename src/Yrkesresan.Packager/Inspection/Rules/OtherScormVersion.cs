using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A manifest that says a version that is none of SCORM's. SCORM 2004 is a format of its own (<see cref="Formats.PackageFormats"/>) with the same rule.</summary>
internal sealed class OtherScormVersion() : ManifestCheck(Fault)
{
    /// <summary>The package is of another version than 1.2.</summary>
    public static readonly Rule Fault = new("YR0629", "inte-scorm-1-2", RuleCategory.Inspection);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest)
    {
        if (manifest.SchemaVersion is { Text: not ("" or "1.2") } version)
        {
            yield return Fault.At(
                version.Span,
                $"Manifestet säger att paketet är version {Shown.Quoted(version.Text)}, inte 1.2. Totara läser det som SCORM 1.2, men innehållet är kanske inte gjort för det.",
                "Exportera kursen på nytt och välj SCORM 1.2.") with
            { Severity = Severity.Warning };
        }
    }
}
