using System.Collections.Immutable;
using Yrkesresan.Packager.Release.Deliveries;

namespace Yrkesresan.Packager.Engine;

/// <summary>Built packages → a release: compared with the one before, and the papers that go with it. Nothing is written.</summary>
public static class ReleaseBuild
{
    /// <summary>Makes a release of packages.</summary>
    /// <param name="request">What is to be released.</param>
    /// <param name="cancellation">Ends the reading of the packages.</param>
    /// <exception cref="Rendering.ThemeException">The template of a sheet is at fault.</exception>
    /// <exception cref="IOException">The disk fails.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ReleaseOutcome Run(ReleaseRequest request, CancellationToken cancellation = default)
    {
        var released = ImmutableArray.CreateBuilder<ReleasedPart>(request.Parts.Length);
        foreach (var (part, package) in request.Parts.Zip(request.Packages))
        {
            cancellation.ThrowIfCancellationRequested();
            released.Add(ReleasedPart.Of(part, package.Read()));
        }

        var delivery = Delivery.Of(request.Name, request.Commit, request.Tool, released.MoveToImmutable(), request.Past);
        return new(delivery, DeliveryFiles.Of(delivery, request.Packages, request.Theme));
    }
}
