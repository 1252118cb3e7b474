using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>More start data than SCORM 1.2 allows.</summary>
internal sealed class LaunchDataTooLong() : ManifestCheck(Fault)
{
    /// <summary>Characters of <c>cmi.launch_data</c> (scorm12-totara-facts.md, 1.2).</summary>
    private const int Longest = 255;

    private static readonly Rule Fault = new("YR0667", "for-langt-datafromlms", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest) =>
        from element in manifest.Items.SelectMany(item => item.ChildrenOf("datafromlms"))
        where element.Text.Length > Longest
        select Fault.At(
            element.Span,
            FormattableString.Invariant($"Startdata har {element.Text.Length} tecken. SCORM 1.2 tillåter {Longest}, och en lärplattform kan kapa resten."),
            "Flytta uppgifterna till en fil i paketet.");
}
