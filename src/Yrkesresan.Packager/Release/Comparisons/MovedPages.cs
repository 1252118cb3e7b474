using System.Collections.Immutable;

namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>Pages that lie in another package than they did: for learners they are new there, since progress is kept by package.</summary>
internal static class MovedPages
{
    /// <summary>A sentence for each package that pages have come to this one from, in plain Swedish.</summary>
    /// <param name="old">The package as it was.</param>
    /// <param name="package">The package as it is.</param>
    /// <param name="before">The earlier release's packages.</param>
    /// <param name="now">The later one's.</param>
    public static IEnumerable<string> NotesOf(
        ReleasedPackage old, ReleasedPackage package, ImmutableArray<ReleasedPackage> before, ImmutableArray<ReleasedPackage> now)
    {
        var added = package.Rules.Pages.ExceptBy(Ids(old), page => page.Id).ToArray();
        return
            from other in before
            where other.Id != package.Id
            let left = now.FirstOrDefault(same => same.Id == other.Id) is { } still ? Ids(still) : []
            let gone = other.Rules.Pages.ExceptBy(left, page => page.Id).Select(page => (page.Id, page.Title))
            let moved = added.IntersectBy(gone, page => (page.Id, page.Title)).ToArray()
            where moved.Length > 0
            select $"Flyttat hit från {other.FileName}: {PageNames.Of(moved)}. Det deltagarna har gjort där följer inte med.";
    }

    private static IEnumerable<string> Ids(ReleasedPackage package) => package.Rules.Pages.Select(page => page.Id);
}
