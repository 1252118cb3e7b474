namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>What has become of a page since another release.</summary>
public enum PageFateKind
{
    /// <summary>It has the same id in the same package: learners keep what they have done.</summary>
    Kept,

    /// <summary>It lies in another package: learners begin it again, since progress is kept by package.</summary>
    Moved,

    /// <summary>Learners have never had it.</summary>
    New,

    /// <summary>It is in no package any longer.</summary>
    Gone,
}

/// <summary>A page and the package that it lies in.</summary>
/// <param name="Package">The package.</param>
/// <param name="Page">The page.</param>
public sealed record PlacedPage(ReleasedPackage Package, ReleasedPage Page);

/// <summary>What has become of one page between two releases.</summary>
/// <param name="Before">The page as it was; null where it is new.</param>
/// <param name="Now">The page as it is; null where it is gone.</param>
public sealed record PageFate(PlacedPage? Before, PlacedPage? Now)
{
    /// <summary>What has become of it.</summary>
    public PageFateKind Kind => (Before, Now) switch
    {
        (null, _) => PageFateKind.New,
        (_, null) => PageFateKind.Gone,
        _ => Before.Package.Id == Now.Package.Id ? PageFateKind.Kept : PageFateKind.Moved,
    };
}
