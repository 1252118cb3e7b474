using System.Collections.Immutable;
using System.Globalization;

namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>Two versions of a package → what has changed, in plain Swedish.</summary>
internal static class ChangeNotes
{
    /// <summary>A sentence for each kind of change; never none.</summary>
    public static ImmutableArray<string> Of(ReleasedPackage before, ReleasedPackage now)
    {
        var notes = Progress(before.Rules, now.Rules).Concat(Reading(before, now)).ToImmutableArray();
        return notes.IsEmpty ? ["Texter eller bilder har ändrats."] : notes;
    }

    /// <summary>What touches what learners have done.</summary>
    private static IEnumerable<string> Progress(ReleasedRules before, ReleasedRules now)
    {
        var (old, current) = (before.Pages.ToLookup(page => page.Id), now.Pages.ToLookup(page => page.Id));
        var prints = before.Questions.ToLookup(question => question.Id, question => question.Fingerprint);
        var remade = now.Pages
            .Where(page => page.Questions.Any(question => prints.Contains(question.Id) && !prints[question.Id].Contains(question.Fingerprint)))
            .ToArray();
        if (remade.Length > 0)
            yield return $"Frågor har fått andra svarsalternativ eller ett annat rätt svar, på {Titles(remade)}. De svaren glöms, och deltagarna får frågorna igen.";

        var removed = before.Pages.Where(page => !current.Contains(page.Id)).ToArray();
        if (removed.Length > 0) yield return $"Borttaget: {Titles(removed)}.";
        var added = now.Pages.Where(page => !old.Contains(page.Id)).ToArray();
        if (added.Length > 0) yield return $"Nytt: {Titles(added)}.";

        if (now.Questions.Count(question => !prints.Contains(question.Id)) is > 0 and var more) yield return Count(more, "ny fråga", "nya frågor");
        var kept = now.Questions.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        if (before.Questions.Count(question => !kept.Contains(question.Id)) is > 0 and var fewer)
            yield return Count(fewer, "fråga borttagen", "frågor borttagna");

        var demanded = now.Pages.Where(page => page.Obligatory && old.Contains(page.Id) && !old[page.Id].First().Obligatory).ToArray();
        if (demanded.Length > 0) yield return $"Krävs nu för att bli klar: {Titles(demanded)}.";
        var freed = now.Pages.Where(page => !page.Obligatory && old.Contains(page.Id) && old[page.Id].First().Obligatory).ToArray();
        if (freed.Length > 0) yield return $"Krävs inte längre: {Titles(freed)}.";
        if (before.Share != now.Share) yield return $"Andel av poängen som krävs: {Share(now)} (förut {Share(before)}).";
    }

    /// <summary>What only changes what they read.</summary>
    private static IEnumerable<string> Reading(ReleasedPackage before, ReleasedPackage now)
    {
        if (before.Rules.Title != now.Rules.Title) yield return $"Heter nu ”{now.Rules.Title}” (förut ”{before.Rules.Title}”).";
        var titles = before.Rules.Pages.ToLookup(page => page.Id, page => page.Title);
        foreach (var page in now.Rules.Pages.Where(page => titles.Contains(page.Id) && !titles[page.Id].Contains(page.Title)))
            yield return $"Sidan ”{titles[page.Id].First()}” heter nu ”{page.Title}”.";

        var kept = now.Rules.Pages.Where(page => titles.Contains(page.Id)).ToArray();
        if (!kept.Select(page => page.Id).SequenceEqual(before.Rules.Pages.Select(page => page.Id).Where(id => kept.Any(page => page.Id == id))))
            yield return "Sidorna har fått en annan ordning.";
        if (before.Mark is null || now.Mark is null) yield break;

        var rewritten = kept.Where(page => before.Mark.Pages.GetValueOrDefault(page.Id) != now.Mark.Pages.GetValueOrDefault(page.Id)).ToArray();
        if (rewritten.Length > 0) yield return $"Texten är ändrad på {Titles(rewritten)}.";
    }

    private static string Titles(ReleasedPage[] pages) =>
        $"{(pages.Length == 1 ? "sidan" : "sidorna")} {string.Join(", ", pages.Select(page => $"”{page.Title}”"))}";

    private static string Share(ReleasedRules rules) =>
        rules.Share is { } share ? string.Create(CultureInfo.InvariantCulture, $"{share} procent") : "ingen";

    private static string Count(int count, string one, string several) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several)}.");
}
