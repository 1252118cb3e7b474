using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Pages and scripts that were too large or too many to look into.</summary>
internal sealed class NotLookedInto : IPackageCheck
{
    private static readonly Rule Fault = new("YR0695", "fil-som-inte-granskas", RuleCategory.Inspection, Severity.Info);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        package.Unread.Select(file => Fault.At(
            SourceSpan.Whole(file),
            "Filen är för stor för att granskas, eller så är filerna för många. Totara påverkas inte.",
            "Granska den för hand om den öppnas i kursen."));
}
