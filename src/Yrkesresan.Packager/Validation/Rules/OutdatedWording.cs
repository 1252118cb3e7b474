using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A wording that <c>sprakregler.yaml</c> says may not be used on the day of the build.</summary>
/// <remarks>Held against all that learners read but code, addresses and the titles of sources.</remarks>
public sealed class OutdatedWording : ICheck
{
    private static readonly Rule Outdated = new("YR0401", "foraldrad-formulering", RuleCategory.Language) { MayBeTurnedDown = true };

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
                    foreach (var (rule, hit) in Once(rules, line.Text))
                        yield return At(rule, page.Source.Span(line.SourceOf(hit.Index, hit.Index + hit.Length)));
                }

                foreach (var (text, span) in LearnerTexts.Asides(page))
                {
                    foreach (var rule in rules.Where(rule => rule.Mönster.Value.IsMatch(text)))
                        yield return At(rule, span);
                }
            }
        }
    }

    /// <summary>What the rules find in a line; of rules that find the same words the gravest alone, and of those as grave the first.</summary>
    private static List<(Språkregel Rule, Match Hit)> Once(Språkregel[] rules, string line)
    {
        var found = new List<(Språkregel Rule, Match Hit)>();
        foreach (var rule in rules.OrderByDescending(rule => rule.Nivå.Value))
        {
            found.AddRange(rule.Mönster.Value.Matches(line)
                .Where(hit => !found.Exists(other => other.Rule != rule && Meet(hit, other.Hit)))
                .Select(hit => (rule, hit))
                .ToArray());
        }

        return found;
    }

    private static bool Meet(Match one, Match other) => one.Index < other.Index + other.Length && other.Index < one.Index + one.Length;

    private static Diagnostic At(Språkregel rule, SourceSpan span) =>
        Outdated.At(span, rule.Meddelande.Value, $"Skriv: {rule.Skriv.Value}") with { Severity = rule.Nivå.Value };
}
