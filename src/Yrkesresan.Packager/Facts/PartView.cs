using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Reading;

namespace Yrkesresan.Packager.Facts;

/// <summary>A part of a course, with all that it belongs to: what becomes one package.</summary>
/// <param name="Journey">Its journey.</param>
/// <param name="Course">Its course.</param>
/// <param name="Part">The part itself.</param>
public sealed record PartView(Journey Journey, Course Course, Part Part)
{
    /// <summary>What it is known by for good.</summary>
    public PartId Id => new(Course.Header.Kod.Value, Part.Kind);

    /// <summary>What the LMS shows it as: the course's title and the part's.</summary>
    public string Title => $"{Course.Header.Titel.Value}: {Part.Kind.Title()}";

    /// <summary>The media files that its pages show or link to, as paths below the content folder: each once, in ordinal order.</summary>
    public IEnumerable<string> Media => Part.Pages
        .SelectMany(page => PageMedia.Of(Course, page))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    /// <summary>The kunskapsmål that its pages serve, in the order of <c>kunskapsmal.yaml</c>.</summary>
    public IEnumerable<Kunskapsmål> Goals
    {
        get
        {
            var served = Part.Pages.SelectMany(page => page.FrontMatter.Kunskapsmål).Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
            return Journey.Kunskapsmål.Where(mål => served.Contains(mål.Id.Value));
        }
    }

    /// <summary>Every part of some journeys, in the order of the resväg.</summary>
    public static IEnumerable<PartView> Of(IEnumerable<Journey> journeys) =>
        from journey in journeys
        from course in journey.Courses
        from part in course.Parts
        select new PartView(journey, course, part);
}
