using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A wording that <c>sprakregler.yaml</c> says may not be used on the day of the build.</summary>
/// <remarks>Held against all that learners read but code, addresses and the titles of sources.</remarks>
public sealed class OutdatedWording : ICheck
{
    private static readonly Rule Outdated = new("YR0401", "foraldrad-formulering") { MayBeTurnedDown = true };

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Outdated];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope)
    {
        foreach (var journey in scope.Journeys)
        {
            var rules = journey.Språkregler.Where(regel => regel.AppliesOn(scope.Date)).ToArray();
            if (rules.Length == 0) continue;
            foreach (var value in LearnerTexts.Values(journey))
            {
                foreach (var rule in rules.Where(rule => rule.Mönster.Value.IsMatch(value.Value)))
                    yield return At(rule, value.Span);
            }

            foreach (var (_, _, page) in journey.Pages)
            {
                foreach (var line in Prose.Lines(page.Body))
                {
                    foreach (var rule in rules)
                    {
                        foreach (Match hit in rule.Mönster.Value.Matches(line.Text))
                            yield return At(rule, page.Source.Span(line.SourceOf(hit.Index, hit.Index + hit.Length)));
                    }
                }

                foreach (var (text, span) in LearnerTexts.Asides(page))
                {
                    foreach (var rule in rules.Where(rule => rule.Mönster.Value.IsMatch(text)))
                        yield return At(rule, span);
                }
            }
        }
    }

    private static Diagnostic At(Språkregel rule, SourceSpan span) =>
        Outdated.At(span, rule.Meddelande.Value, $"Skriv: {rule.Skriv.Value}") with { Severity = rule.Nivå.Value };
}
