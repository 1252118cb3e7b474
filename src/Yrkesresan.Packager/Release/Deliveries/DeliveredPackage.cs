using Yrkesresan.Packager.Facts;
using Yrkesresan.Packager.Packages.Scorm12;
using Yrkesresan.Packager.Release.Comparisons;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>A package of a delivery, and where it belongs.</summary>
/// <param name="View">The part that it holds, with all that it belongs to.</param>
/// <param name="Comparison">What has become of it since the release before.</param>
public sealed record DeliveredPackage(PartView View, PackageComparison Comparison)
{
    /// <summary>The package.</summary>
    public ReleasedPackage Package => Comparison.Now!;

    /// <summary>What the LMS knows it by.</summary>
    public ManifestIdentifiers Identifiers => ManifestIdentifiers.Of(Package.Id);
}
