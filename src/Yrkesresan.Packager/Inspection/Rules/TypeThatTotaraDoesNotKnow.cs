using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Files that Totara sends as something else (scorm12-totara-facts.md, 3).</summary>
internal sealed class TypeThatTotaraDoesNotKnow : IPackageCheck
{
    private static readonly Rule Fault = new("YR0672", "filtyp-som-totara-inte-kanner", RuleCategory.Inspection, Severity.Warning);
    private static readonly string[] Unknown = [".mjs", ".webp", ".woff2", ".avif", ".wasm"];

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        from file in package.CourseFiles
        let ending = Path.GetExtension(file).ToLowerInvariant()
        where Unknown.Contains(ending)
        select Fault.At(
            SourceSpan.Whole(file),
            $"Totara känner inte till filtypen {ending} och skickar filen som okända data. {(ending == ".mjs" ? "Skriptet körs inte." : "Vissa webbläsare visar den inte.")}",
            ending == ".mjs" ? "Byt ändelsen till .js." : "Använd en äldre filtyp: png eller jpg för bilder, woff för typsnitt.");
}
