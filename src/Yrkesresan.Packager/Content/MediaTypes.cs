namespace Yrkesresan.Packager.Content;

/// <summary>What a media file is, by its ending.</summary>
public static class MediaTypes
{
    private static readonly string[] Documents = ["pdf", "docx", "xlsx", "pptx", "txt"];

    /// <summary>The ending of a file's name in lower case, without its dot; empty where it has none.</summary>
    public static string ExtensionOf(string path) => Path.GetExtension(path).TrimStart('.').ToLowerInvariant();

    /// <summary>Whether it is a picture of a kind that every LMS serves: Totara knows no webp and no avif.</summary>
    public static bool IsPicture(string path) => ExtensionOf(path) is "svg" or "png" or "jpg" or "jpeg";

    /// <summary>Whether it is a film of a kind that every LMS serves and every browser plays.</summary>
    public static bool IsFilm(string path) => ExtensionOf(path) is "mp4" or "webm";

    /// <summary>Whether it is sound of a kind that every LMS serves and every browser plays.</summary>
    public static bool IsSound(string path) => ExtensionOf(path) is "mp3" or "m4a";

    /// <summary>Whether it is captions that a browser shows.</summary>
    public static bool IsCaptions(string path) => ExtensionOf(path) is "vtt";

    /// <summary>Whether it is a document that opens beside the course and can run nothing in the LMS.</summary>
    public static bool IsDocument(string path) => Documents.Contains(ExtensionOf(path));

    /// <summary>The endings of documents, for messages.</summary>
    public static string DocumentExtensions => string.Join(", ", Documents);
}
