using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation;

/// <summary>The laws that a page gives the number of, by every name that it gives them: «socialtjänstlagen (2025:400), SoL».</summary>
public sealed partial class NumberedLaws
{
    private readonly HashSet<string> names;

    private NumberedLaws(IEnumerable<string> names) => this.names = names.Select(Stem).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of a page: in its text, in its list of abbreviations and in the titles of the sources that its text cites.</summary>
    public static NumberedLaws Of(PageView page)
    {
        var cited = page.Facts.Cited.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        // Not of those that the front matter alone names: nothing ties them to the words.
        var titles = UsedSources.Of(page).Where(use => cited.Contains(use.Källa.Id.Value)).Select(use => use.Källa.Titel.Value);
        var laws = new NumberedLaws(page.Facts.Prose.Select(line => line.Text).Concat(titles).SelectMany(In));
        return new(laws.names.Concat(
            from abbreviation in page.Facts.Inlines.OfType<Abbreviation>()
            where In(abbreviation.Long).Any() || laws.Has(abbreviation.Long)
            select abbreviation.Short));
    }

    /// <summary>Whether the law's number is there, whatever form its name has: «lag», «lagen», «lagens».</summary>
    public bool Has(string law) => names.Contains(Stem(law));

    /// <summary>The short names that stand with a number in a text: «(2009:400, OSL)», «lagen (1990:52) med … om vård av unga, LVU».</summary>
    public static IEnumerable<string> ShortNames(string text) => MayHaveNumbers(text)
        ? from hit in Before().Matches(text).Concat(After().Matches(text))
          where hit.Groups["short"].Success
          select hit.Groups["short"].Value
        : [];

    private static IEnumerable<string> In(string text) =>
        MayHaveNumbers(text) ? Before().Matches(text).Select(hit => hit.Groups["law"].Value).Concat(ShortNames(text)) : [];

    /// <summary>Most lines have none, and are not searched: the engine that never backtracks takes its time.</summary>
    private static bool MayHaveNumbers(string text) => text.Contains(':', StringComparison.Ordinal);

    private static string Stem(string law) => Ending().Replace(law, "");

    [GeneratedRegex(
        @"\b(?<law>(?:\p{L}+-\s+och\s+)?\p{L}+)\s*(?:\(\s*(?<short>\p{Lu}\p{L}+)(?:\s*\)\s*\(|\s*,))?\s*\(?\s*(?:SFS\s+)?\d{4}:\d",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Before();

    [GeneratedRegex(@"\b\d{4}:\d{1,4}\)?[^.()]{0,120}?[,(]\s*(?<short>\p{Lu}\p{L}*\p{Lu})\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex After();

    [GeneratedRegex(@"(?<=lag|balk|förordning)ens?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
