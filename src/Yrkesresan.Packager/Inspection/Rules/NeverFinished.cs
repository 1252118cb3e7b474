using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A SCO that begins a session and never ends one: Totara stores the time at <c>LMSFinish</c> alone (scorm12-totara-facts.md, 2.6).</summary>
internal sealed class NeverFinished : IPackageCheck
{
    private static readonly Rule Fault = new("YR0703", "sessionen-avslutas-aldrig", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        package is { HoldsAllScripts: true, ScoLaunch: { } launch } && package.Mentions("LMSInitialize") && !package.Mentions("LMSFinish")
            ? [Fault.At(
                launch.Span,
                "Ingen sida och inget skript i paketet anropar LMSFinish. Totara sparar inte tiden, och räknar inte om status efter poängen.",
                "Be den som gjort paketet att avsluta med LMSFinish när sidan lämnas.")]
            : [];
}
