using System.Collections.Immutable;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>A delivery → the files of its folder.</summary>
public static class DeliveryFiles
{
    /// <summary>The packages, <c>LEVERANS.html</c>, <c>FORSTA-GANGEN.html</c>, <c>leverans.json</c> and <c>kurser.csv</c>.</summary>
    /// <exception cref="ThemeException">A template is at fault.</exception>
    public static ImmutableArray<PackageFile> Of(Delivery delivery, Theme theme) =>
    [
        .. delivery.Packages.Select(package => new PackageFile(package.Package.FileName, package.Package.Bytes)),
        new(DeliverySheet.FileName, DeliverySheet.Write(delivery, theme)),
        new(FirstTimePage.FileName, FirstTimePage.Write(delivery, theme)),
        new(DeliveryJson.FileName, DeliveryJson.Write(delivery)),
        new(CourseList.FileName, CourseList.Write(delivery)),
    ];
}
