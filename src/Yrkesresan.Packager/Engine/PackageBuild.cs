using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;
using Yrkesresan.Packager.Inspection;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Release;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.Engine;

/// <summary>Parts → packages, each inspected as if another had built it.</summary>
public static class PackageBuild
{
    /// <summary>Builds packages, on all processors; nothing is written where people look.</summary>
    /// <param name="request">What is to be built.</param>
    /// <param name="staged">Keeps the packages on disk.</param>
    /// <param name="begun">Is called for each part in turn, before its package is waited for.</param>
    /// <param name="cancellation">Ends the build.</param>
    /// <exception cref="IOException">A media file cannot be read, or the disk fails.</exception>
    /// <exception cref="OperationCanceledException">The build was ended.</exception>
    public static BuildOutcome Run(BuildRequest request, StagedPackages staged, Action<PartView> begun, CancellationToken cancellation = default)
    {
        var packages = ImmutableArray.CreateBuilder<StagedPackage>(request.Parts.Length);
        using var building = request.Parts.AsParallel().AsOrdered().WithCancellation(cancellation).WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(part => Build(part, request, staged))
            .GetEnumerator();
        foreach (var part in request.Parts)
        {
            begun(part);
            building.MoveNext();
            if (building.Current is not BuildOutcome.Done { Packages: [var package] }) return building.Current;
            packages.Add(package);
        }

        return new BuildOutcome.Done(packages.MoveToImmutable());
    }

    private static BuildOutcome Build(PartView part, BuildRequest request, StagedPackages staged)
    {
        try
        {
            var package = staged.Add(PartPackager.Build(part, request.Theme, request.Content, request.ControlFiles));
            var error = PackageInspector.Inspect(package.Open()).Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error);
            return error is null ? new BuildOutcome.Done([package]) : new BuildOutcome.Unusable(package.FileName, error);
        }
        catch (ThemeException failed)
        {
            return new BuildOutcome.TemplateFault(failed.Fault);
        }
    }
}
