using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A SCO that never tells how it goes: <c>LMSFinish</c> makes "not attempted" into "completed" (scorm12-totara-facts.md, 2.6).</summary>
internal sealed partial class StatusNeverSet : IPackageCheck
{
    /// <summary>Nothing in the package sets the status.</summary>
    public static readonly Rule Fault = new("YR0704", "status-satts-aldrig", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        package is { HoldsAllScripts: true, ScoLaunch: { } launch }
        && package.Mentions("LMSInitialize")
        && !package.Texts.Values.Any(text => MoreThanAsked().IsMatch(text.Text))
            ? [Fault.At(
                launch.Span,
                package.Mentions("LMSFinish")
                    ? "Kursen räknas som slutförd så fort deltagaren lämnar den första gången, för inget i paketet sätter cmi.core.lesson_status. Totara ser inte om deltagaren är klar."
                    : "Kursen blir aldrig slutförd i Totara, för inget i paketet sätter cmi.core.lesson_status. Totara ser inte om deltagaren är klar.",
                "Be den som gjort paketet att sätta cmi.core.lesson_status till incomplete när kursen öppnas och till completed eller passed när den är klar.")]
            : [];

    /// <summary>The element's name anywhere but as what a call named get asks for.</summary>
    [GeneratedRegex(@"lesson_status(?<![gG]et\w{0,20}\s{0,3}\(\s{0,3}[""'`]cmi\.core\.lesson_status)", RegexOptions.CultureInvariant)]
    private static partial Regex MoreThanAsked();
}
