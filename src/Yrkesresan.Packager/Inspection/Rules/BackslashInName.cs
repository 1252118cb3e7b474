using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A name with the slash of Windows: it is part of the name, not a folder.</summary>
internal sealed class BackslashInName : IPackageCheck
{
    private static readonly Rule Fault = new("YR0608", "namn-med-omvant-snedstreck", RuleCategory.Inspection);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        from entry in package.Entries
        where entry.Name.Contains('\\', StringComparison.Ordinal)
        select Fault.At(
            SourceSpan.Whole(entry.Name),
            $"Namnet {Shown.Quoted(entry.Name)} har omvänt snedstreck. Totara tar bort det vid uppackningen, så att filen hamnar med fel namn och inte hittas.",
            "Skapa zip-filen med ett program som skriver / mellan mapp och fil.");
}
