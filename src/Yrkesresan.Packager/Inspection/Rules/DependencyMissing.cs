using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A dependency on a resource that is not there.</summary>
internal sealed class DependencyMissing() : ManifestCheck(Fault)
{
    private static readonly Rule Fault = new("YR0661", "beroende-saknas", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest)
    {
        var known = manifest.Resources.Select(resource => resource.Identifier).ToHashSet(StringComparer.Ordinal);
        return
            from resource in manifest.Resources
            from dependency in resource.Element.ChildrenOf("dependency")
            let reference = dependency.Attribute("identifierref")
            where reference is null || !known.Contains(reference.Value)
            select Fault.At(
                reference?.Span ?? dependency.Span,
                $"Resursen {Shown.Quoted(resource.Identifier)} bygger på {Shown.Quoted(reference?.Value ?? "")}, som inte finns. Totara märker inget, men andra lärplattformar kan lämna filer.",
                "Rätta identifierref, eller ta bort beroendet.");
    }
}
