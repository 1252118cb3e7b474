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
            .. now.Select(package => earlier.TryGetValue(package.Id, out var old) ? Compare(old, package) : New(package, gone)),
            .. gone.Select(package => new PackageComparison(PackageChange.Removed, package, null, ["Paketet ingår inte längre."])),
        ];
    }

    private static PackageComparison Compare(ReleasedPackage before, ReleasedPackage now)
    {
        if (before.Bytes.Span.SequenceEqual(now.Bytes.Span)) return new(PackageChange.Unchanged, before, now, []);
        return SaysTheSame(before, now)
            ? new(PackageChange.ThemeOnly, before, now, ["Bara utseende och teknik har ändrats. Texterna och frågorna är desamma."])
            : new(PackageChange.Changed, before, now, ChangeNotes.Of(before, now));
    }

    private static PackageComparison New(ReleasedPackage package, ImmutableArray<ReleasedPackage> gone)
    {
        var pages = package.Rules.Pages.Select(page => page.Id).ToArray();
        var twin = gone.FirstOrDefault(other => pages.Intersect(other.Rules.Pages.Select(page => page.Id)).Count() * 2 > pages.Length);
        return new(
            PackageChange.New,
            null,
            package,
            twin is null
                ? []
                : [$"Har samma sidor som {twin.FileName}, som inte längre ingår: kursen har fått en ny kod. För Totara är det ett nytt paket, och deltagarna börjar om från början."]);
    }

    /// <summary>By what editors have written, where both know it; else by all files but the script, the stylesheet and the manifest's version.</summary>
    private static bool SaysTheSame(ReleasedPackage before, ReleasedPackage now)
    {
        if (before.Mark is { } mark && now.Mark is not null) return mark.Whole == now.Mark.Whole;
        return Told(before).SequenceEqual(Told(now));

        static IEnumerable<(string Path, string Hash)> Told(ReleasedPackage package) => package.Files
            .Where(file => file.Key is not ("imsmanifest.xml" or "sco.js" or "theme.css") && !file.Key.EndsWith(".xsd", StringComparison.Ordinal))
            .Select(file => (file.Key, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Value.Span))));
    }
}
