using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Scorm.Inspection.Checks;

namespace Yrkesresan.Packager.Scorm.Inspection.Rules;

/// <summary>A SCO none of whose pages and scripts speak to the LMS: nothing it does is saved.</summary>
internal sealed class ScoThatNeverCalls : IPackageCheck
{
    private static readonly Rule Fault = new("YR0693", "sco-utan-anrop", Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        package is { Manifest: { } manifest, Unread.IsEmpty: true }
            && package.Pages.Length > 0
            && !package.Texts.Values.Any(text => text.Text.Contains("LMSInitialize", StringComparison.Ordinal))
            ? manifest.Launched.Where(resource => resource is { ScormType.Value: "sco", Href: not null }).Take(1).Select(resource => Fault.At(
                resource.Href!.Attribute.Span,
                "Ingen sida och inget skript i paketet anropar LMSInitialize. Totara får aldrig veta hur det går: delen blir aldrig slutförd.",
                "Kontrollera att exporten tog med SCORM-skriptet, eller skriv adlcp:scormtype=\"asset\" om delen bara ska läsas."))
            : [];
}
