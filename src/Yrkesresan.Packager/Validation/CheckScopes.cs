using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Validation;

/// <summary>Asks each check about each thing that it looks at, shows it that and no more, and remembers the answer by what was shown.</summary>
/// <param name="reading">What was read.</param>
/// <param name="date">The day on which laws and wordings must be right.</param>
/// <param name="checks">What is looked for.</param>
/// <param name="memory">What was found before.</param>
internal sealed class CheckScopes(ContentReading reading, DateOnly date, ImmutableArray<ICheck> checks, CheckMemory memory)
{
    private readonly ImmutableArray<IPageCheck> ofPages = [.. checks.OfType<IPageCheck>()];
    private readonly ImmutableArray<ICourseCheck> ofCourses = [.. checks.OfType<ICourseCheck>()];
    private readonly ImmutableArray<IMediaCheck> ofMedia = [.. checks.OfType<IMediaCheck>()];
    private readonly ImmutableArray<IValueCheck> ofValues = [.. checks.OfType<IValueCheck>()];

    private readonly ILookup<string, SnapshotFile> filesByCourse = reading.Source.Files
        .ToLookup(file => FilePath.Folder(file.Path, Course.FoldersDown) ?? "", StringComparer.Ordinal);

    /// <summary>What is wrong in a journey: with its own values, and in each of its courses.</summary>
    public IEnumerable<Diagnostic> OfJourney(Journey journey)
    {
        // What its own files say, which every check in it may see.
        ImmutableArray<object?> lists =
        [
            date,
            .. reading.Files
                .Where(file => file.Key.LastIndexOf('/') == journey.Id.Length && file.Key.StartsWith(journey.Id, StringComparison.Ordinal))
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => file.Value),
        ];
        var alone = journey with { Courses = [], Utgivna = [] };
        return memory.Of(journey.Id, lists, () => OfValues(LearnerTexts.Values(journey), alone))
            .Concat(InOrder.Select(journey.Courses, course => OfCourse(journey, alone, course, lists).ToArray()).SelectMany(found => found));
    }

    private IEnumerable<Diagnostic> OfCourse(Journey journey, Journey alone, Course course, ImmutableArray<object?> lists)
    {
        var files = filesByCourse[course.Folder].ToArray();
        var pages = course.Parts.SelectMany(part => part.Pages.Concat(part.HeldBack));
        return memory.Of(
                course.Folder,
                [.. lists, .. files, .. pages, course.Media.Length],
                () =>
                {
                    var view = new CourseView(journey, course, files, path => !reading.Source.Unopened.ContainsKey(path), memory.Facts);
                    return ofCourses.SelectMany(check => check.Find(view)).Concat(OfValues(LearnerTexts.Values(course), alone));
                })
            .Concat(OfMedia(journey, course))
            .Concat(OfPages(alone, course, lists));
    }

    private IEnumerable<Diagnostic> OfMedia(Journey journey, Course course)
    {
        var limits = journey.Header.Gränser ?? Gränser.Default;
        return course.Media.Where(path => !reading.Source.Unopened.ContainsKey(path)).Select(path => reading.Source[path])
            .SelectMany(file => memory.Of(file.Path, [file, limits], () => ofMedia.SelectMany(check => check.Find(file, limits))));
    }

    private IEnumerable<Diagnostic> OfPages(Journey journey, Course course, ImmutableArray<object?> lists)
    {
        var alone = course with { Parts = [], Media = [], Credits = [] };
        return
            from part in course.Parts
            let view = new PartView(journey, alone, part with { Pages = [], UnreadFiles = [], HeldBack = [] })
            from page in part.Pages
            from fault in memory.Of(page.File, [.. lists, course.Header, part.Kind, page], () => OfPage(new(view, page, memory.Facts.Of(page))))
            select fault;
    }

    private IEnumerable<Diagnostic> OfPage(PageView page) =>
        ofPages.SelectMany(check => check.Find(page, date)).Concat(OfValues(LearnerTexts.Values(page.Page), page.Journey));

    private IEnumerable<Diagnostic> OfValues(IEnumerable<Located<string>> values, Journey journey) =>
        values.SelectMany(value => ofValues.SelectMany(check => check.Find(value, journey, date)));
}
