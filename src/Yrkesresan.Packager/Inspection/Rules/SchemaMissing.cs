using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A manifest that does not say what it is.</summary>
internal sealed class SchemaMissing() : ManifestCheck(Fault)
{
    private static readonly Rule Fault = new("YR0632", "schema-saknas", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest)
    {
        var metadata = manifest.Root.Child("metadata");
        if (metadata?.Child("schema") is { Text: "ADL SCORM" } && metadata.Child("schemaversion") is { Text.Length: > 0 }) yield break;
        yield return Fault.At(
            (metadata ?? manifest.Root).Span,
            "Manifestet säger inte att det är ”ADL SCORM”, version ”1.2”. Totara antar SCORM 1.2, men andra lärplattformar kan neka paketet.",
            "Skriv <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata> först i manifestet.");
    }
}
