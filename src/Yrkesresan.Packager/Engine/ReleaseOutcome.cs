using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Release.Deliveries;

namespace Yrkesresan.Packager.Engine;

/// <summary>A release, not yet written.</summary>
/// <param name="Delivery">What it is, and what has become of each package since the release before.</param>
/// <param name="Files">The files of its folder, each package read when its turn comes.</param>
public sealed record ReleaseOutcome(Delivery Delivery, IEnumerable<PackageFile> Files);
