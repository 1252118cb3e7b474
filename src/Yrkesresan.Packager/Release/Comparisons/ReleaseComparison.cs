using System.Collections.Immutable;

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
        var gone = before.Where(package => now.All(other => other.Id != package.Id)).ToImmutableArray();
        return
        [
            .. now.Select(package => earlier.TryGetValue(package.Id, out var old) ? Compare(old, package, before, now) : New(package, gone)),
            .. gone.Select(package => new PackageComparison(PackageChange.Removed, package, null, ["Paketet ingår inte längre."])),
        ];
    }

    private static PackageComparison Compare(
        ReleasedPackage old, ReleasedPackage package, ImmutableArray<ReleasedPackage> before, ImmutableArray<ReleasedPackage> now)
    {
        if (old.Bytes.Span.SequenceEqual(package.Bytes.Span)) return new(PackageChange.Unchanged, old, package, []);
        if (ShowsTheSame(old, package))
            return new(PackageChange.ThemeOnly, old, package, ["Bara utseende och teknik har ändrats. Texterna och frågorna är desamma."]);
        return new(
            PackageChange.Changed,
            old,
            package,
            [.. ProgressNotes.Of(old.Rules, package.Rules), .. MovedPages.NotesOf(old, package, before, now), .. ReadingNotes.Of(old.Rules, package.Rules)]);
    }

    private static PackageComparison New(ReleasedPackage package, ImmutableArray<ReleasedPackage> gone)
    {
        var pages = Pages(package);
        if (gone.FirstOrDefault(other => pages.Intersect(Pages(other)).Count() * 2 > pages.Length) is not { } twin)
            return new(PackageChange.New, null, package, []);

        var why = twin.Rules.Code == package.Rules.Code ? "sidorna ligger i en annan mapp" : "kursen har fått en ny kod";
        return new(
            PackageChange.New,
            null,
            package,
            [$"Har samma sidor som {twin.FileName}, som inte längre ingår: {why}. För Totara är det ett nytt paket, och deltagarna börjar om från början."]);

        static (string Id, string Title)[] Pages(ReleasedPackage package) => [.. package.Rules.Pages.Select(page => (page.Id, page.Title))];
    }

    /// <summary>By the fingerprints, where they can be held against each other; else by the files that are neither theme nor description. Learners keep everything.</summary>
    private static bool ShowsTheSame(ReleasedPackage before, ReleasedPackage now)
    {
        // Also where the content is the same: another program may make other rules of it.
        if (ProgressNotes.Of(before.Rules, now.Rules).Any()) return false;
        if (ReadingNotes.AreComparable(before.Rules, now.Rules)) return before.Rules.Content!.InputsHash == now.Rules.Content!.InputsHash;
        return Shown(before).SequenceEqual(Shown(now)) && before.Rules.Title == now.Rules.Title;

        static IEnumerable<KeyValuePair<string, string>> Shown(ReleasedPackage package) => package.Checksums.Where(file =>
            file.Key is not ("imsmanifest.xml" or ReleasedRules.FileName or "sco.js" or "theme.css") && !file.Key.EndsWith(".xsd", StringComparison.Ordinal));
    }
}
