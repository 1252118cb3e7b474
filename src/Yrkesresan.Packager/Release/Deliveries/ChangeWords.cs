using System.Collections.Immutable;
using Yrkesresan.Packager.Release.Comparisons;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>What has become of a package, in words.</summary>
/// <param name="Change">What has become of it.</param>
/// <param name="Word">In <c>leverans.json</c> and on the terminal.</param>
/// <param name="Class">The class of its mark in <c>LEVERANS.html</c>.</param>
/// <param name="Action">What the administrator does with it.</param>
/// <param name="Heading">The heading above such packages.</param>
public sealed record ChangeWords(PackageChange Change, string Word, string Class, string Action, string Heading)
{
    /// <summary>All of them, in the order of what there is to do: the most first, nothing last.</summary>
    public static ImmutableArray<ChangeWords> All { get; } =
    [
        new(PackageChange.Changed, "ändrad", "changed", "Byt", "Ändrade paket"),
        new(PackageChange.ThemeOnly, "bara temat ändrat", "theme", "Byt", "Paket där bara utseende och teknik är ändrat"),
        new(PackageChange.Returned, "tillbaka", "returned", "Byt och visa", "Paket som är tillbaka"),
        new(PackageChange.New, "ny", "new", "Lägg in", "Nya paket"),
        new(PackageChange.Removed, "borttagen", "removed", "Dölj", "Paket som inte längre ingår"),
        new(PackageChange.Unchanged, "oförändrad", "unchanged", "Inget", "Oförändrade paket"),
    ];

    /// <summary>The words for a change.</summary>
    public static ChangeWords Of(PackageChange change) => All.Single(words => words.Change == change);
}
