using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Two names that become one file where capitals, or the form of å, ä and ö, make no difference.</summary>
internal sealed class NamesThatCollide : IPackageCheck
{
    private static readonly Rule Fault = new("YR0616", "namn-som-krockar", RuleCategory.Inspection);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        from same in package.Entries.Where(entry => !entry.IsFolder).GroupBy(entry => Folded(entry.Name), StringComparer.Ordinal)
        from entry in same.Skip(1)
        select Fault.At(
            SourceSpan.Whole(entry.Name),
            $"Namnet {Shown.Quoted(entry.Name)} är detsamma som {Shown.Quoted(same.First().Name)}, bortsett från stora och små bokstäver eller hur å, ä och ö är lagrade. Den ena filen skriver över den andra när paketet packas upp i Windows, och i Totara om namnen är helt lika.",
            "Byt namn på den ena filen och rätta länkarna till den.");

    /// <summary>What is no character cannot be normalised.</summary>
    private static string Folded(string name) =>
        (name.Contains('\uFFFE', StringComparison.Ordinal) || name.Contains('\uFFFF', StringComparison.Ordinal) ? name : name.Normalize()).ToUpperInvariant();
}
