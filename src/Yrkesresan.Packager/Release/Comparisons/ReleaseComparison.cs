using System.Collections.Immutable;
using Yrkesresan.Packager.LearnerState.Summaries;

namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>Two releases → what has become of each package.</summary>
public static class ReleaseComparison
{
    /// <summary>The packages that are there now, in their order, then those that are gone.</summary>
    /// <param name="before">The earlier release's packages.</param>
    /// <param name="now">The later one's.</param>
    public static ImmutableArray<PackageComparison> Of(ImmutableArray<ReleasedPackage> before, ImmutableArray<ReleasedPackage> now)
    {
        var earlier = before.ToDictionary(package => package.Id, StringComparer.Ordinal);
        var fates = PageFates.Of(before, now);
        return
        [
            .. now.Select(package => earlier.TryGetValue(package.Id, out var old) ? Compare(old, package, fates) : New(package, before, now, fates)),
            .. before.ExceptBy(now.Select(package => package.Id), package => package.Id).Select(package => Removed(package, fates)),
        ];
    }

    private static PackageComparison Compare(ReleasedPackage old, ReleasedPackage package, ImmutableArray<PageFate> fates)
    {
        if (old.Sha256 == package.Sha256) return new(PackageChange.Unchanged, old, package, []);
        if (ShowsTheSame(old, package, fates))
            return new(PackageChange.ThemeOnly, old, package, ["Bara utseende och teknik har ändrats. Texterna och frågorna är desamma."]);
        return new(
            PackageChange.Changed,
            old,
            package,
            [.. ProgressNotes.Of(old.Summary, package.Summary, fates), .. ReadingNotes.Of(old.Summary, package.Summary)]);
    }

    private static PackageComparison New(
        ReleasedPackage package, ImmutableArray<ReleasedPackage> before, ImmutableArray<ReleasedPackage> now, ImmutableArray<PageFate> fates)
    {
        var twin = before
            .ExceptBy(now.Select(other => other.Id), other => other.Id)
            .FirstOrDefault(other => Shared(other) * 2 > package.Summary.Pages.Length);
        if (twin is null) return new(PackageChange.New, null, package, [.. MovedPages.NotesOfComing(package.Id, fates)]);

        var isWhole = Shared(twin) == package.Summary.Pages.Length && Shared(twin) == twin.Summary.Pages.Length;
        return new(
            PackageChange.New,
            null,
            package,
            [
                $"Har {(isWhole ? "samma sidor som" : "de flesta av sina sidor från")} {twin.FileName}, som inte längre ingår: {Why(twin, package, before, now)}. För Totara är det ett nytt paket, och deltagarna börjar om från början.",
                .. MovedPages.NotesOfComing(package.Id, fates, origin => origin != twin.Id),
            ]);

        int Shared(ReleasedPackage other) => fates.Count(fate => fate.Before?.Package.Id == other.Id && fate.Now?.Package.Id == package.Id);
    }

    private static string Why(ReleasedPackage twin, ReleasedPackage package, ImmutableArray<ReleasedPackage> before, ImmutableArray<ReleasedPackage> now)
    {
        if (twin.Summary.Code == package.Summary.Code) return "sidorna ligger i en annan mapp";
        var isRenamed = now.All(other => other.Summary.Code != twin.Summary.Code) && before.All(other => other.Summary.Code != package.Summary.Code);
        return isRenamed ? "kursen har fått en ny kod" : "sidorna ligger i en annan kurs";
    }

    private static PackageComparison Removed(ReleasedPackage package, ImmutableArray<PageFate> fates) =>
        new(PackageChange.Removed, package, null, ["Paketet ingår inte längre.", .. MovedPages.NotesOfLeaving(package.Id, fates)]);

    /// <summary>By the fingerprints, where they can be held against each other; else by the files that are neither theme nor description. Learners keep everything.</summary>
    private static bool ShowsTheSame(ReleasedPackage before, ReleasedPackage now, ImmutableArray<PageFate> fates)
    {
        // Also where the content is the same: another program may make other rules of it.
        if (ProgressNotes.Of(before.Summary, now.Summary, fates).Any()) return false;
        if (ReadingNotes.AreComparable(before.Summary, now.Summary)) return before.Summary.Content!.InputsHash == now.Summary.Content!.InputsHash;
        return Shown(before).SequenceEqual(Shown(now)) && before.Summary.Title == now.Summary.Title;

        static IEnumerable<KeyValuePair<string, string>> Shown(ReleasedPackage package) => package.Checksums.Where(file =>
            file.Key is not ("imsmanifest.xml" or PartSummary.FileName or "sco.js" or "theme.css") && !file.Key.EndsWith(".xsd", StringComparison.Ordinal));
    }
}
