namespace Yrkesresan.Packager.BrowserTests.Lms;

/// <summary>What Totara says that a package's files are. It knows neither <c>.mjs</c> nor <c>.webp</c> nor <c>.woff2</c>.</summary>
internal static class ContentTypes
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        // No character set: a page has to say its own.
        [".html"] = "text/html",
        [".js"] = "text/javascript",
        [".css"] = "text/css",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".vtt"] = "text/vtt",
        [".mp4"] = "video/mp4",
        [".webm"] = "video/webm",
        [".m4a"] = "audio/mp4",
        [".mp3"] = "audio/mpeg",
        [".xml"] = "application/xml",
        [".txt"] = "text/plain",
        [".mjs"] = "text/plain",
    };

    public static string Of(string path) => Known.GetValueOrDefault(Path.GetExtension(path), "document/unknown");
}
