using System.Text;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Reading;

namespace Yrkesresan.Packager.Tests.Specification;

/// <summary>What was read of a file, so that an editor can read it: a line a thing, indented by what holds it.</summary>
internal static class Outline
{
    /// <summary>The outline of a file of the only journey.</summary>
    public static string Of(ContentReading reading, string file)
    {
        var journey = reading.Journeys.Single();
        var course = journey.Courses.FirstOrDefault(course => file.StartsWith(course.Folder + "/", StringComparison.Ordinal));
        return file[(file.LastIndexOf('/') + 1)..] switch
        {
            "yrkesresa.yaml" => RecordOutline.Of(journey.Header),
            "kunskapsmal.yaml" => RecordOutline.Of(journey.Kunskapsmål),
            "kallor.yaml" => RecordOutline.Of(journey.Källor),
            "sprakregler.yaml" => RecordOutline.Of(journey.Språkregler),
            "utgivna.yaml" => RecordOutline.Of(journey.Utgivna),
            "kurs.yaml" => RecordOutline.Of(course!.Header),
            "media.yaml" => RecordOutline.Of(course!.Credits),
            "90-exempel.md" => BlockOutline.Of(PageOf(course!, file).Body),
            _ => OfPage(course!, PageOf(course!, file)),
        };
    }

    private static Page PageOf(Course course, string file) => course.Parts.SelectMany(part => part.Pages).Single(page => page.File == file);

    private static string OfPage(Course course, Page page)
    {
        var part = course.Parts.Single(part => part.Pages.Contains(page));
        return new StringBuilder()
            .Append("sida ").Append(page.Id).Append(part.IsObligatory(page) ? ", krävs för att bli klar\n" : ", frivillig\n")
            .Append(RecordOutline.Of(page.FrontMatter))
            .Append(BlockOutline.Of(page.Body))
            .ToString();
    }
}
