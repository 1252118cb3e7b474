using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Samples;

/// <summary>The content below <c>tests/samples/allt</c>: every block and every key of the format.</summary>
internal static class EverythingSample
{
    public static string Folder { get; } = RepositoryFolder.Below("tests", "samples", "allt");

    public static BuiltContent Built { get; } = new(DiskFolder.SnapshotOf(Path.Combine(Folder, "content")));

    /// <summary>A page's section of its package's document, from tag to tag.</summary>
    public static string SectionOf(string pageId)
    {
        var (course, part, _) = Built.Journey.Pages.Single(place => place.Page.Id == pageId);
        var html = Built.HtmlOf(course, part);
        var start = html.IndexOf($"<section id=\"{pageId}\"", StringComparison.Ordinal);
        return html[start..(html.IndexOf("</section>", start, StringComparison.Ordinal) + "</section>\n".Length)];
    }
}
