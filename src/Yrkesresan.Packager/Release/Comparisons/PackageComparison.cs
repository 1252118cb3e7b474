using System.Collections.Immutable;

namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>A package of one release held against the same of another.</summary>
/// <param name="Change">What has become of it.</param>
/// <param name="Before">The package as it was; null where it is new.</param>
/// <param name="Now">The package as it is; null where it is removed.</param>
/// <param name="Notes">What has changed, in plain Swedish, a sentence each; the most important for learners' progress first.</param>
public sealed record PackageComparison(PackageChange Change, ReleasedPackage? Before, ReleasedPackage? Now, ImmutableArray<string> Notes)
{
    /// <summary>The package's lasting name.</summary>
    public string Id => (Now ?? Before)!.Id;
}
