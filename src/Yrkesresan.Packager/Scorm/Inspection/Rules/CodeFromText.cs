using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Scorm.Inspection.Pages;

namespace Yrkesresan.Packager.Scorm.Inspection.Rules;

/// <summary>Scripts that run a text.</summary>
internal sealed partial class CodeFromText : IPackageCheck
{
    private static readonly Rule Fault = new("YR0692", "kod-ur-text", Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) => package.Pages.SelectMany(page => Find(page));

    private static IEnumerable<Diagnostic> Find(LaunchPage page) =>
        from script in page.Scripts
        let span = script.First(Call())
        where span is not null
        select Fault.At(span.Value, "Skriptet kör kod ur en text (eval). Det slutar att fungera där lärplattformen har en säkerhetspolicy (CSP).", "Skriv om det utan eval, new Function och text i setTimeout.");

    [GeneratedRegex(@"(?<![\w.$])eval\s*\(|\bnew\s+Function\s*\(|\bset(?:Timeout|Interval)\s*\(\s*[""\']", RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
