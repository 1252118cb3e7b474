using Yrkesresan.Packager.Content.Blocks.Recordings;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>Which media files a page needs.</summary>
public static class PageMedia
{
    /// <summary>The media files that a page shows, plays or links to, as paths below the content folder, each once.</summary>
    public static IEnumerable<string> Of(Course course, Page page) => TargetsOf(page)
        .Select(target => LocalTarget.Of(page.File, target)?.Path)
        .OfType<string>()
        .Where(course.Media.Contains)
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> TargetsOf(Page page) => page.Body.Inlines()
        .Select(inline => inline switch
        {
            Picture picture => picture.Target,
            Link link => link.Target,
            _ => null,
        })
        .Concat(page.Body.Everywhere()
                .OfType<Recording>()
                .SelectMany(recording => new[] { recording.File, recording.Captions, recording.Described })
                .Select(file => file?.Target))
        .OfType<string>();
}
