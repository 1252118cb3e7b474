using Yrkesresan.Packager.LearnerState.Summaries;

namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>A page and the package that it lies in.</summary>
/// <param name="Package">The package.</param>
/// <param name="Page">The page.</param>
public sealed record PlacedPage(ReleasedPackage Package, PageSummary Page);
