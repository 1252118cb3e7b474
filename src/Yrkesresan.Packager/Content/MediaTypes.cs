namespace Yrkesresan.Packager.Content;

/// <summary>What a media file is, by its ending.</summary>
public static class MediaTypes
{
    /// <summary>Whether it is a picture of a kind that every LMS serves: Totara knows no webp and no avif.</summary>
    public static bool IsPicture(string path) => path.EndsWith(".svg", StringComparison.Ordinal)
        || path.EndsWith(".png", StringComparison.Ordinal)
        || path.EndsWith(".jpg", StringComparison.Ordinal)
        || path.EndsWith(".jpeg", StringComparison.Ordinal);

    /// <summary>Whether it is a film of a kind that every LMS serves and every browser plays.</summary>
    public static bool IsFilm(string path) => path.EndsWith(".mp4", StringComparison.Ordinal) || path.EndsWith(".webm", StringComparison.Ordinal);

    /// <summary>Whether it is sound of a kind that every LMS serves and every browser plays.</summary>
    public static bool IsSound(string path) => path.EndsWith(".mp3", StringComparison.Ordinal) || path.EndsWith(".m4a", StringComparison.Ordinal);

    /// <summary>Whether it is captions that a browser shows.</summary>
    public static bool IsCaptions(string path) => path.EndsWith(".vtt", StringComparison.Ordinal);
}
