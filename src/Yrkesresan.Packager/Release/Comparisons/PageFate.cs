namespace Yrkesresan.Packager.Release.Comparisons;

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
