using System.Collections.Immutable;
using Yrkesresan.Packager.Facts;
using Yrkesresan.Packager.Release;
using Yrkesresan.Packager.Release.Deliveries;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.Engine;

/// <summary>What is to be released. It has been checked and built.</summary>
/// <param name="Name">The release's name.</param>
/// <param name="Commit">The git commit that it is built from; null where that is not known.</param>
/// <param name="Tool">The program and its version.</param>
/// <param name="Parts">The parts.</param>
/// <param name="Packages">The package of each.</param>
/// <param name="Theme">How the sheet for the LMS's administrator looks.</param>
/// <param name="Past">The release before, which this one is held against; null where there is none.</param>
public sealed record ReleaseRequest(
    string Name,
    string? Commit,
    string Tool,
    ImmutableArray<PartView> Parts,
    ImmutableArray<StagedPackage> Packages,
    Theme Theme,
    PastRelease? Past);
