using System.Collections.Immutable;

namespace Yrkesresan.Packager.Tests.Histories;

/// <summary>All that a learner does with a package, which may be replaced meanwhile.</summary>
/// <param name="Seed">What the history is made of: the same seed, the same history.</param>
/// <param name="Versions">The package's versions; the learner begins with the first.</param>
/// <param name="Steps">What the learner does, in order.</param>
internal sealed record History(int Seed, ImmutableArray<PackageVersion> Versions, ImmutableArray<HistoryStep> Steps);
