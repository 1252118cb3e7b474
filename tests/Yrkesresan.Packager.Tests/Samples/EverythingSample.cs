using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Content.Sources;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Packaging;
using Yrkesresan.Packager.Rendering;
using Yrkesresan.Packager.Tests.Packaging;
using Yrkesresan.Packager.Tests.Scorm;
using Yrkesresan.Packager.Validation;

namespace Yrkesresan.Packager.Tests.Samples;

/// <summary>The content below <c>tests/samples/allt</c>: every block and every key of the format.</summary>
internal static class EverythingSample
{
    public static string Folder { get; } = RepositoryFolder.Below("tests", "samples", "allt");

    public static DiskContentSource Source { get; } = new(Path.Combine(Folder, "content"));

    public static ContentReading Reading { get; } = JourneyReader.Read(Source);

    public static ImmutableArray<Diagnostic> Diagnostics { get; } = Validator.Check(Reading, RealContent.Date, PackageChecks.All);

    public static Journey Journey => Reading.Journeys[0];

    /// <summary>A page's section of its package's document, from tag to tag.</summary>
    public static string SectionOf(string pageId)
    {
        var (course, part, _) = Journey.Pages.Single(place => place.Page.Id == pageId);
        var html = PartRenderer.Render(Journey, course, part, RealContent.Theme, Source.Read);
        var start = html.IndexOf($"<section id=\"{pageId}\"", StringComparison.Ordinal);
        return html[start..(html.IndexOf("</section>", start, StringComparison.Ordinal) + "</section>\n".Length)];
    }
}
