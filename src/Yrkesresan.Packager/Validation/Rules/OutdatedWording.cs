using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A wording that <c>sprakregler.yaml</c> says may not be used on the day of the build.</summary>
/// <remarks>Held against all that learners read but code, addresses and the titles of sources.</remarks>
public sealed class OutdatedWording : IPageCheck, IValueCheck
{
    private static readonly Rule Outdated = new("YR0401", "foraldrad-formulering", RuleCategory.Language) { MayBeTurnedDown = true };

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Outdated];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date)
    {
        var rules = InForce(page.Journey, date);
        if (rules.Length == 0) yield break;
        foreach (var line in page.Facts.Prose)
        {
            foreach (var (rule, hit) in Once(rules, line.Text))
                yield return At(rule, page.At(line.SourceOf(hit.Index, hit.Index + hit.Length)));
        }

        foreach (var (text, span) in LearnerTexts.Asides(page))
        {
            foreach (var rule in rules.Where(rule => rule.Mönster.Value.IsMatch(text)))
                yield return At(rule, span);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(Located<string> value, Journey journey, DateOnly date) =>
        InForce(journey, date).Where(rule => rule.Mönster.Value.IsMatch(value.Value)).Select(rule => At(rule, value.Span));

    private static Språkregel[] InForce(Journey journey, DateOnly date) => [.. journey.Språkregler.Where(regel => regel.AppliesOn(date))];

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
