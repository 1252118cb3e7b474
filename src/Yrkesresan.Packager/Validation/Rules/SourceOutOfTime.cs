using System.Collections.Immutable;
using System.Globalization;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A source that was checked on a day that has not come, or that ends before it begins.</summary>
public sealed class SourceOutOfTime : IContentCheck
{
    private static readonly Rule CheckedLater = new("YR0360", "kalla-kontrollerad-i-framtiden", RuleCategory.Subjects, Severity.Warning);
    private static readonly Rule EndsFirst = new("YR0361", "kalla-slutar-fore-sin-borjan", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [CheckedLater, EndsFirst];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ContentView content, DateOnly date)
    {
        foreach (var källa in content.Journeys.SelectMany(journey => journey.Källor))
        {
            if (källa.Kontrollerad is { } day && day.Value > date)
            {
                yield return CheckedLater.At(
                    day.Span,
                    string.Create(CultureInfo.InvariantCulture, $"Källan ”{källa.Id}” kan inte vara kontrollerad {day.Value:yyyy-MM-dd}: den dagen har inte varit."),
                    "Skriv dagen då källan senast kontrollerades.");
            }

            if (källa.GällerFrån is { } from && källa.GällerTill is { } until && from.Value > until.Value && until.Value != default)
            {
                yield return EndsFirst.At(
                    until.Span,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Källan ”{källa.Id}” slutar gälla {until.Value:yyyy-MM-dd}, innan den börjar gälla {from.Value:yyyy-MM-dd}."),
                    "Rätta den dag som är fel.");
            }
        }
    }
}
