using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A name that ends in a dot or a space, or begins with a space.</summary>
internal sealed class NameWithLooseEnd : IPackageCheck
{
    private static readonly Rule Fault = new("YR0612", "punkt-eller-mellanslag-sist", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        from entry in package.Entries
        where entry.Name.TrimEnd('/').Split('/').Any(segment => segment is not ("." or "..") && segment.Trim(' ').TrimEnd('.') != segment)
        select Fault.At(
            SourceSpan.Whole(entry.Name),
            $"Namnet {Shown.Quoted(entry.Name)} har en punkt sist, eller ett mellanslag först eller sist. Windows tar bort det vid uppackningen, och då hittas inte filen.",
            "Byt namn på filen eller mappen.");
}
