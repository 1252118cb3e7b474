using System.Collections.Immutable;
using Yrkesresan.Packager.Facts;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.Engine;

/// <summary>What is to be built. It has been checked, and has no errors.</summary>
/// <param name="Parts">The parts, each of which becomes a package.</param>
/// <param name="Theme">How they look.</param>
/// <param name="Content">The content folder, for media.</param>
/// <param name="ControlFiles">The schemas to ship with each: all of them, or none.</param>
public sealed record BuildRequest(ImmutableArray<PartView> Parts, Theme Theme, Snapshot Content, ImmutableArray<PackageFile> ControlFiles);
