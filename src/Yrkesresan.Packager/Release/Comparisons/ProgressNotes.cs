using System.Collections.Immutable;
using System.Globalization;
using Yrkesresan.Packager.LearnerState.Summaries;

namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>Two versions of a package → what touches what learners have done, or have to do, in plain Swedish: a sentence each.</summary>
internal static class ProgressNotes
{
    /// <summary>The most important first; none where learners keep everything and have to do the same.</summary>
    /// <param name="before">The package as it was.</param>
    /// <param name="now">The package as it is.</param>
    /// <param name="fates">What has become of each page of the release.</param>
    public static IEnumerable<string> Of(PartSummary before, PartSummary now, ImmutableArray<PageFate> fates) =>
        [.. OfAnswers(before, now), .. OfPages(now.Id, fates), .. OfQuestions(before, now), .. OfCheckboxes(before, now), .. OfDemands(before, now)];

    private static IEnumerable<string> OfAnswers(PartSummary before, PartSummary now)
    {
        var prints = before.Questions.ToLookup(question => question.Id, question => question.Fingerprint);
        var remade = now.Pages
            .Where(page => page.Questions.Any(question => prints.Contains(question.Id) && !prints[question.Id].Contains(question.Fingerprint)))
            .ToArray();
        if (remade.Length > 0)
            yield return $"Frågor har fått andra svarsalternativ eller ett annat rätt svar, på {PageNames.Of(remade)}. De svaren glöms, och deltagarna får frågorna igen.";
    }

    private static IEnumerable<string> OfPages(string package, ImmutableArray<PageFate> fates)
    {
        var removed = fates.Where(fate => fate.Kind == PageFateKind.Gone).Select(fate => fate.Before!).Where(IsHere).Select(place => place.Page).ToArray();
        var added = fates.Where(fate => fate.Kind == PageFateKind.New).Select(fate => fate.Now!).Where(IsHere).Select(place => place.Page).ToArray();
        if (removed.Length > 0) yield return $"Borttaget: {PageNames.Of(removed)}.";
        foreach (var note in MovedPages.NotesOfLeaving(package, fates).Concat(MovedPages.NotesOfComing(package, fates))) yield return note;
        if (added.Where(page => page.Obligatory).ToArray() is { Length: > 0 } demanded)
            yield return $"Nytt, och krävs för att bli klar: {PageNames.Of(demanded)}.";
        if (added.Where(page => !page.Obligatory).ToArray() is { Length: > 0 } offered) yield return $"Nytt: {PageNames.Of(offered)}.";
        if (added.IntersectBy(removed.Select(page => page.Title), page => page.Title).ToArray() is { Length: > 0 } alike)
            yield return $"Heter som något borttaget men räknas som nytt: {PageNames.Of(alike)}. Ingen är klar med det ännu.";

        bool IsHere(PlacedPage place) => place.Package.Id == package;
    }

    private static IEnumerable<string> OfQuestions(PartSummary before, PartSummary now)
    {
        // A question that has moved to another page of the part is the same: its answer is kept by its own id.
        var (old, current) = (before.Questions.ToLookup(question => question.Id), now.Questions.ToLookup(question => question.Id));
        if (current.Count(question => !old.Contains(question.Key)) is > 0 and var more) yield return Count(more, "ny fråga", "nya frågor");
        if (old.Count(question => !current.Contains(question.Key)) is > 0 and var fewer) yield return Count(fewer, "fråga borttagen", "frågor borttagna");
        var revalued = now.Pages
            .Where(page => page.Questions.Any(question => old[question.Id].FirstOrDefault() is { } was && was.Points != question.Points))
            .ToArray();
        if (revalued.Length > 0) yield return $"Frågor ger andra poäng, på {PageNames.Of(revalued)}.";
    }

    private static IEnumerable<string> OfCheckboxes(PartSummary before, PartSummary now)
    {
        var kept = before.Pages.Select(page => page.Id).Intersect(now.Pages.Select(page => page.Id)).ToHashSet(StringComparer.Ordinal);
        var (old, current) = (Checkboxes(before), Checkboxes(now));
        if (current.Except(old).Count() is > 0 and var more) yield return Count(more, "ny kryssruta", "nya kryssrutor");
        if (old.Except(current).Count() is > 0 and var fewer) yield return Count(fewer, "kryssruta borttagen", "kryssrutor borttagna");

        // Those of a page that has come or gone go with it.
        string[] Checkboxes(PartSummary rules) => [.. rules.Pages.Where(page => kept.Contains(page.Id)).SelectMany(page => page.Checkboxes)];
    }

    private static IEnumerable<string> OfDemands(PartSummary before, PartSummary now)
    {
        var old = before.Pages.ToLookup(page => page.Id, page => page.Obligatory);
        if (now.Pages.Where(page => page.Obligatory && old[page.Id].Contains(false)).ToArray() is { Length: > 0 } demanded)
            yield return $"Krävs nu för att bli klar: {PageNames.Of(demanded)}.";
        if (now.Pages.Where(page => !page.Obligatory && old[page.Id].Contains(true)).ToArray() is { Length: > 0 } freed)
            yield return $"Krävs inte längre: {PageNames.Of(freed)}.";
        if (before.Share != now.Share) yield return $"Andel av poängen som krävs: {Share(now)} (förut {Share(before)}).";
    }

    private static string Share(PartSummary rules) =>
        rules.Share is { } share ? string.Create(CultureInfo.InvariantCulture, $"{share} procent") : "ingen";

    private static string Count(int count, string one, string several) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several)}.");
}
