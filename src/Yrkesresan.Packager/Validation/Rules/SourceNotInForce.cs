using System.Collections.Immutable;
using System.Globalization;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A page that rests on a source which is not yet in force on the day of the build, is no longer, or has been replaced.</summary>
public sealed class SourceNotInForce : IPageCheck
{
    private static readonly Rule NotYet = new("YR0354", "kalla-galler-inte-an", RuleCategory.Subjects, Severity.Warning);
    private static readonly Rule NoLonger = new("YR0355", "kalla-galler-inte-langre", RuleCategory.Subjects) { MayBeTurnedDown = true };
    private static readonly Rule Replaced = new("YR0356", "kalla-ar-ersatt", RuleCategory.Subjects, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [NotYet, NoLonger, Replaced];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date) =>
        from use in UsedSources.Of(page)
        let fault = FaultOf(use.Källa, use.Span, page.Journey, date)
        where fault is not null
        select fault;

    private static Diagnostic? FaultOf(Källa källa, SourceSpan span, Journey journey, DateOnly date)
    {
        // Of one that ends before it begins nobody knows which day is right.
        if (källa.GällerFrån?.Value > källa.GällerTill?.Value) return null;
        var replacement = källa.ErsättsAv is { } id ? journey.Källor.Find(id.Value) : null;
        if (källa.GällerFrån is { } from && from.Value > date)
        {
            return NotYet.At(
                span,
                $"”{källa.Titel}” börjar gälla först {Day(from.Value)}.",
                "Skriv på sidan när den börjar gälla, och vad som gäller till dess. Stäng sedan av regeln på sidan.");
        }

        if (källa.GällerTill is { } until && until.Value != default && until.Value < date)
        {
            return NoLonger.At(
                span,
                $"”{källa.Titel}” gällde bara till och med {Day(until.Value)}.",
                replacement is null ? "Ta reda på vad som gäller i stället, och skriv om det som bygger på källan." : Change(replacement));
        }

        return replacement is not null && källa.GällerTill is null && !(replacement.GällerFrån?.Value > date)
            ? Replaced.At(span, $"”{källa.Titel}” är ersatt av ”{replacement.Titel}”.", Change(replacement))
            : null;
    }

    private static string Change(Källa replacement) => $"Byt till ”{replacement.Id}”, och se efter att sidan stämmer med den.";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
