using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Schemas;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>
/// What was read, less what a release leaves out: pages that are utkast, the media that only they show, and what is wrong with either. And with all the
/// ids that learners are known to have.
/// </summary>
public static class ReleaseReading
{
    /// <summary>Leaves them out. A page whose file or status could not be read stays, and so do its faults: nobody knows that it is utkast.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="released">Ids that learners have, whether or not the ledgers note them.</param>
    public static ContentReading Of(ContentReading reading, ImmutableArray<UtgivetId> released)
    {
        var journeys = reading.Journeys
            .Select(journey => journey with
            {
                Courses = [.. journey.Courses.Select(WithoutDrafts)],
                Utgivna =
                [
                    .. journey.Utgivna,
                    .. from id in released
                       where HomeOf(id.Id.Kurs, reading.Journeys) == journey && !journey.Utgivna.Any(line => line.Id.IsSameAs(id.Id))
                       select id with { Span = SourceSpan.Whole($"{journey.Id}/{UtgivnaFile.Name}") },
                ],
            })
            .ToImmutableArray();
        var left = reading.Journeys.SelectMany(Files).Except(journeys.SelectMany(Files)).ToHashSet(StringComparer.Ordinal);
        return reading with
        {
            Journeys = journeys,
            Diagnostics = [.. reading.Diagnostics.Where(diagnostic => !left.Contains(diagnostic.Span.File))],
        };
    }

    /// <summary>The journey that a code belongs to: where a course has it, else where the ledger knows it. Of one that nobody knows, the first.</summary>
    private static Journey? HomeOf(string code, ImmutableArray<Journey> journeys) =>
        journeys.FirstOrDefault(journey => journey.Courses.Any(course => course.Header.Kod.Value == code))
        ?? journeys.FirstOrDefault(journey => journey.Utgivna.Any(line => line.Id.Kurs == code))
        ?? journeys.FirstOrDefault();

    private static Course WithoutDrafts(Course course)
    {
        var parts = course.Parts.Select(WithoutDrafts).ToImmutableArray();
        var left = Media(course, parts.SelectMany(part => part.HeldBack))
            .Except(Media(course, parts.SelectMany(part => part.Pages)))
            .ToHashSet(StringComparer.Ordinal);
        return course with
        {
            Parts = parts,
            Media = [.. course.Media.Where(file => !left.Contains(file))],
            Credits = [.. course.Credits.Where(credit => !left.Contains(course.MediaPath(credit.Fil.Value)))],
        };
    }

    private static Part WithoutDrafts(Part part) => part with
    {
        Pages = [.. part.Pages.Where(page => !IsDraft(page))],
        HeldBack = [.. part.Pages.Where(IsDraft)],
    };

    private static bool IsDraft(Page page) => page.FrontMatter.Status == PageStatus.Utkast;

    private static IEnumerable<string> Media(Course course, IEnumerable<Page> pages) => pages.SelectMany(page => PageMedia.Of(course, page));

    private static IEnumerable<string> Files(Journey journey) =>
        journey.Courses.SelectMany(course => course.Media).Concat(journey.Pages.Select(place => place.Page.File));
}
