using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A name with two slashes in a row: a folder without a name.</summary>
internal sealed class EmptySegment : IPackageCheck
{
    private static readonly Rule Fault = new("YR0699", "mapp-utan-namn", RuleCategory.Inspection);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        from entry in package.Entries
        // What begins with a slash is another fault.
        where entry.Name.TrimStart('/').Contains("//", StringComparison.Ordinal)
        select Fault.At(
            SourceSpan.Whole(entry.Name),
            $"Namnet {Shown.Quoted(entry.Name)} har två snedstreck i rad. Filen packas upp som om det vore ett, så att den kan hamna på en annan fils plats.",
            "Skapa zip-filen på nytt med ett snedstreck mellan mapp och fil.");
}
