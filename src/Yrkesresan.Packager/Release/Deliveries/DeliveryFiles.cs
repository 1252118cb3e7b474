using System.Collections.Immutable;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>A delivery → the files of its folder.</summary>
public static class DeliveryFiles
{
    /// <summary>The packages, each read when its turn comes, <c>LEVERANS.html</c>, <c>FORSTA-GANGEN.html</c>, <c>leverans.json</c> and <c>kurser.csv</c>.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="packages">Its packages.</param>
    /// <param name="theme">How the pages look.</param>
    /// <exception cref="ThemeException">A template is at fault.</exception>
    public static IEnumerable<PackageFile> Of(Delivery delivery, ImmutableArray<StagedPackage> packages, Theme theme)
    {
        // Made before any package is read, so that a template's fault is found before anything is written.
        PackageFile[] papers =
        [
            new(DeliverySheet.FileName, DeliverySheet.Write(delivery, theme)),
            new(FirstTimePage.FileName, FirstTimePage.Write(delivery, theme)),
            new(DeliveryJson.FileName, DeliveryJson.Write(delivery)),
            new(CourseList.FileName, CourseList.Write(delivery)),
        ];
        return packages.Select(package => package.Read()).Concat(papers);
    }
}
