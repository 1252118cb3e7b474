using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A law cited by chapter and § whose number the page never gives: the old law and the new share their name and not their paragraphs.</summary>
public sealed partial class LawWithoutNumber : IPageCheck
{
    private static readonly Rule NoNumber = new("YR0357", "lag-utan-sfs-nummer", RuleCategory.Subjects, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [NoNumber];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date)
    {
        var numbered = new Lazy<NumberedLaws>(() => NumberedLaws.Of(page));
        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var wordings = page.Journey.Språkregler.Where(regel => regel.AppliesOn(date)).Select(regel => regel.Mönster.Value).ToArray();
        // The slow search is spared the lines that cite no paragraph.
        foreach (var line in page.Facts.Prose.Where(line => line.Text.Contains('§', StringComparison.Ordinal)))
        {
            if (Form().Matches(line.Text) is not [_, ..] hits) continue;
            var worded = wordings.SelectMany(wording => wording.Matches(line.Text)).ToArray();
            foreach (var hit in hits.AsEnumerable())
            {
                var law = hit.Groups["law"].Value;
                // What the journey's own wording rules say of the same words is more to the point.
                if (numbered.Value.Has(law) || Array.Exists(worded, other => Meets(other, hit)) || !told.Add(law)) continue;
                yield return NoNumber.At(
                    page.At(line.SourceOf(hit.Index, hit.Index + hit.Length)),
                    $"Det står inte vilket nummer lagen ”{law}” har.",
                    "Skriv numret efter lagens namn första gången på sidan, till exempel socialtjänstlagen (2025:400).");
            }
        }
    }

    private static bool Meets(Match one, Match other) => one.Index < other.Index + other.Length && other.Index < one.Index + one.Length;

    /// <summary>«11 kap. 1 och 2 §§ socialtjänstlagen», «SoL 11 kap. 1 §».</summary>
    [GeneratedRegex(
        @"\d+(?:\s*[a-z])?\s*kap\.?\s*\d+(?:\s*[a-z])?(?:\s*(?:–|-|,|och)\s*\d+(?:\s*[a-z])?)*\s*§§?\s*(?:(?:första|andra|tredje|fjärde)\s+stycket\s*)?(?:(?:i|enligt)\s+)?(?<law>(?:\p{L}+-\s+och\s+)?\p{L}+(?:lagen|balken|förordningen)\b|\b(?:SoL|LVU|LVM|LSS|OSL|FB|HSL|FL)\b)|(?<law>(?:\p{L}+-\s+och\s+)?\p{L}+(?:lagen|balken|förordningen)\b|\b(?:SoL|LVU|LVM|LSS|OSL|FB|HSL|FL)\b),?\s*\d+(?:\s*[a-z])?\s*kap\.?\s*\d+(?:\s*[a-z])?\s*§",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
