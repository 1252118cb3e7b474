using System.Collections.Immutable;
using Yrkesresan.Packager.LearnerState.Summaries;

namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>Two versions of a package → what only changes what learners read, in plain Swedish: a sentence each.</summary>
internal static class ReadingNotes
{
    /// <summary>Whether both have fingerprints that can be held against each other.</summary>
    public static bool AreComparable(PartSummary before, PartSummary now) => before.Content is { } content && content.Form == now.Content?.Form;

    /// <summary>The titles first, then what the pages say, then what is said of the part as a whole.</summary>
    public static IEnumerable<string> Of(PartSummary before, PartSummary now) =>
        [.. OfTitles(before, now), .. OfOrder(before, now), .. AreComparable(before, now) ? OfContent(before, now) : [Unknown]];

    private const string Unknown =
        "Den förra utgåvan är byggd med en annan version av programmet, så det går inte att säga vilka texter som är ändrade. Räkna med att några är det.";

    private static IEnumerable<string> OfTitles(PartSummary before, PartSummary now)
    {
        if (before.Title != now.Title) yield return $"Heter nu ”{now.Title}” (förut ”{before.Title}”).";
        foreach (var (old, page) in Kept(before, now).Where(pair => pair.Before.Title != pair.Now.Title))
            yield return $"Sidan ”{old.Title}” heter nu ”{page.Title}”.";
    }

    private static IEnumerable<string> OfOrder(PartSummary before, PartSummary now)
    {
        var kept = Kept(before, now).Select(pair => pair.Now.Id).ToArray();
        if (!kept.SequenceEqual(before.Pages.Select(page => page.Id).Where(kept.Contains))) yield return "Sidorna har fått en annan ordning.";
    }

    private static IEnumerable<string> OfContent(PartSummary before, PartSummary now)
    {
        var kept = Kept(before, now).ToArray();
        var ofPages =
            from detail in kept.SelectMany(pair => Changed(pair.Before.Content, pair.Now.Content)).Distinct()
            let sentence = ContentDetails.OfPage(detail)
            where sentence is not null
            from pair in kept
            where Changed(pair.Before.Content, pair.Now.Content).Contains(detail)
            group pair.Now by sentence into same
            select same.Key.Replace("{0}", PageNames.Of([.. same.Distinct()]), StringComparison.Ordinal);
        var ofPart = Changed(before.Content!.Part, now.Content!.Part).Select(ContentDetails.OfPart).OfType<string>();
        return ofPages.Concat(ofPart).Distinct();
    }

    private static IEnumerable<string> Changed(ImmutableSortedDictionary<string, string> before, ImmutableSortedDictionary<string, string> now) =>
        before.Keys.Union(now.Keys).Where(detail => before.GetValueOrDefault(detail) != now.GetValueOrDefault(detail));

    private static IEnumerable<(PageSummary Before, PageSummary Now)> Kept(PartSummary before, PartSummary now) =>
        from page in now.Pages
        let old = before.Pages.FirstOrDefault(old => old.Id == page.Id)
        where old is not null
        select (old, page);
}
