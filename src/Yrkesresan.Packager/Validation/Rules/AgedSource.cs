using System.Collections.Immutable;
using System.Globalization;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A source that nobody has checked for a year, and a page that rests on one old publication alone.</summary>
public sealed class AgedSource : IContentCheck
{
    /// <summary>In years: a handbook this old was written before much of what applies today.</summary>
    private const int OldAge = 10;

    private static readonly Rule Unchecked = new("YR0353", "kalla-inte-kontrollerad-pa-ett-ar", RuleCategory.Subjects, Severity.Warning);
    private static readonly Rule OldAlone = new("YR0358", "sida-med-bara-en-gammal-kalla", RuleCategory.Subjects, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Unchecked, OldAlone];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ContentView content, DateOnly date)
    {
        var alone = content.Pages.Select(page => (Page: page, Uses: UsedSources.Of(page).Take(2).ToArray())).Where(page => page.Uses.Length == 1)
            .Select(page => (page.Page, page.Uses[0].Källa, page.Uses[0].Span)).ToArray();
        foreach (var källa in content.Journeys.SelectMany(journey => journey.Källor))
        {
            // What is no date has been reported where it was read.
            if (källa.Kontrollerad is not { } day || day.Value == default || day.Value.Year >= date.Year || day.Value.AddYears(1) >= date) continue;
            var pages = alone.Where(page => page.Källa == källa).Select(page => page.Page.FileName).ToArray();
            var only = pages.Length == 0 ? "" : $" Sidor som bara bygger på den: {string.Join(", ", pages)}.";
            yield return Unchecked.At(
                day.Span,
                string.Create(CultureInfo.InvariantCulture, $"Källan ”{källa.Id}” kontrollerades senast {day.Value:yyyy-MM-dd}, för mer än ett år sedan."),
                $"Öppna källan, se efter att sidorna fortfarande stämmer med den och skriv dagens datum.{only}");
        }

        foreach (var (_, källa, span) in alone)
        {
            // A law is as good as new for as long as it is in force.
            if (källa.Typ.Value is not (Källtyp.Lag or Källtyp.Föreskrift) && källa.År is { } year && year.Value + OldAge < date.Year)
            {
                yield return OldAlone.At(
                    span,
                    $"Sidan bygger bara på en källa, och den är från {year.Value.ToString(CultureInfo.InvariantCulture)}.",
                    "Leta efter en nyare utgåva eller en källa till som säger samma sak.");
            }
        }
    }
}
