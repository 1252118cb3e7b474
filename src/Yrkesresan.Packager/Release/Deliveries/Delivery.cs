using System.Collections.Immutable;
using Yrkesresan.Packager.Release.Comparisons;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>A release as it is handed over to whoever runs the LMS.</summary>
/// <param name="Name">The release's name, such as <c>2026.2</c>.</param>
/// <param name="Since">The name of the release that it is held against; null where there is none.</param>
/// <param name="Commit">The git commit that it was built from; null where that is not known.</param>
/// <param name="Tool">The program and its version.</param>
/// <param name="Packages">Its packages, in the order of the resväg.</param>
/// <param name="Removed">Packages of the release before that are no longer there.</param>
public sealed record Delivery(
    string Name,
    string? Since,
    string? Commit,
    string Tool,
    ImmutableArray<DeliveredPackage> Packages,
    ImmutableArray<PackageComparison> Removed)
{
    /// <summary>What it is of all that has been built and all that was there before.</summary>
    /// <param name="name">The release's name.</param>
    /// <param name="commit">The git commit, or null.</param>
    /// <param name="tool">The program and its version.</param>
    /// <param name="parts">Each part that was built, its package, and whether the ledger says that an earlier release had it.</param>
    /// <param name="past">The release before, or null.</param>
    public static Delivery Of(string name, string? commit, string tool, ImmutableArray<ReleasedPart> parts, PastRelease? past)
    {
        var comparisons = ReleaseComparison.Of(past?.Packages ?? [], [.. parts.Select(part => part.Package)]);
        return new(
            name,
            past?.Name,
            commit,
            tool,
            [.. parts.Zip(
                comparisons,
                (part, comparison) => new DeliveredPackage(part.View, Judged(part, comparison, name, past)))],
            [.. comparisons.Skip(parts.Length)]);
    }

    /// <summary>A release that is later than the one it is held against, as the ledgers say; null where there is none, or where nobody knows.</summary>
    public string? Newer => Packages
        .Select(package => package.View.Journey)
        .Distinct()
        .Select(journey => Ledger.Releases(journey).SkipWhile(release => release != Since).Skip(1).LastOrDefault(release => release != Name))
        .FirstOrDefault(release => release is not null);

    /// <summary>What learners have had is never called new: uploaded as a new activity, their progress would be left in the old one.</summary>
    private static PackageComparison Judged(ReleasedPart part, PackageComparison comparison, string name, PastRelease? past)
    {
        if (comparison.Change != PackageChange.New || !part.IsReleasedBefore(name)) return comparison;
        var (change, note) = past switch
        {
            null => (PackageChange.Changed, "Paketet har getts ut förut, men den förra utgåvan fanns inte att jämföra med. Räkna med att det är ändrat."),
            _ when part.CameAfter(past.Name) => (PackageChange.Changed, $"Paketet gavs ut efter {past.Name}, i en utgåva som inte fanns att jämföra med. Räkna med att det är ändrat."),
            _ => (PackageChange.Returned, $"Paketet har getts ut förut men ingick inte i {past.Name}. Räkna med att det är ändrat sedan dess."),
        };
        return comparison with { Change = change, Notes = [note] };
    }
}
