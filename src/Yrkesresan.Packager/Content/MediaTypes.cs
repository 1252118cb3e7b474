namespace Yrkesresan.Packager.Content;

/// <summary>What a media file is, by its ending.</summary>
public static class MediaTypes
{
    /// <summary>Whether it is a picture of a kind that every LMS serves: Totara knows no webp and no avif.</summary>
    public static bool IsPicture(string path) => path.EndsWith(".svg", StringComparison.Ordinal)
        || path.EndsWith(".png", StringComparison.Ordinal)
        || path.EndsWith(".jpg", StringComparison.Ordinal)
        || path.EndsWith(".jpeg", StringComparison.Ordinal);
}
