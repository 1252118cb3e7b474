using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Schemas;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>An id that learners' progress is kept by and that has gone without a word: what they have done would be forgotten.</summary>
public sealed class ReleasedIdGone : IContentCheck
{
    private static readonly Rule Gone = new("YR0370", "utgivet-id-ar-borta", RuleCategory.Released);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Gone];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ContentView content, DateOnly date) =>
        content.Journeys.Where(journey => !journey.Utgivna.IsEmpty).SelectMany(journey => Find(journey, content));

    private static IEnumerable<Diagnostic> Find(Journey journey, ContentView content)
    {
        var there = journey.Courses
            .SelectMany(course => course.Parts.SelectMany(part => LastingIds.Of(course, part, part.Pages.Concat(part.HeldBack))))
            .Select(id => id.WithoutPlace())
            .ToHashSet();
        var gone = journey.Utgivna.Where(line => line.Borttagen is null && !there.Contains(line.Id.WithoutPlace())).ToArray();
        // Whatever a course without a readable code holds may be what seems to be gone.
        if (journey.Courses.Any(course => course.Header.Kod.Value.Length == 0)) return [];
        return gone
            .Where(line => line.Id.Sida is null)
            .DistinctBy(line => CourseOf(journey, line) is null ? line.Id.Kurs : $"{line.Id.Kurs} {line.Id.Del}")
            .Select(line => OfPart(journey, line))
            .Concat(gone.Where(line => line.Id.Sida is not null).Select(line => OfPage(journey, line, content)).OfType<Diagnostic>());
    }

    private static string Removed(UtgivetId line) => line.IsNoted
        ? $"Är det borttaget med avsikt skriver du ”borttagen: ” och skälet på dess rad i {UtgivnaFile.Name}."
        : $"Är det borttaget med avsikt skriver du en rad med skälet i {UtgivnaFile.Name}: {UtgivnaFile.Line(line.Id, line.Utgåva.Value)[..^1]}, borttagen: Skälet}}";

    private static Diagnostic OfPart(Journey journey, UtgivetId line)
    {
        var code = line.Id.Kurs;
        if (CourseOf(journey, line) is { } course)
        {
            return Gone.At(
                line.Span,
                $"Delen {line.Id.Del.Folder()} i kursen {code} är utgiven, men har inga sidor längre.",
                $"Lägg tillbaka sidorna i {course.Folder}/{line.Id.Del.Folder()}. {Removed(line)}");
        }

        var unknown = journey.Courses
            .Where(course => journey.Utgivna.All(known => known.Id.Kurs != course.Header.Kod.Value))
            .Select(course => course.Header.Kod)
            .ToArray();
        return Gone.At(
            unknown is [var renamed] ? renamed.Span : line.Span,
            $"Kurskoden ”{code}” är utgiven, men ingen kurs har den längre.",
            $"Har kursen bytt kod: skriv tillbaka ”kod: {code}”, annars börjar alla deltagare om från början. {Removed(line)}");
    }

    /// <summary>Null where what it lay in is gone too, which is then reported, or could not be read.</summary>
    private static Diagnostic? OfPage(Journey journey, UtgivetId line, ContentView content)
    {
        if (CourseOf(journey, line) is not { } course) return null;
        if (course.Parts.FirstOrDefault(part => part.Kind == line.Id.Del) is not { UnreadFiles.IsEmpty: true } part) return null;
        if (line.Id is { Fråga: null, Ruta: null }) return Renamed(journey, course, part, line, content);
        if (part.Pages.Concat(part.HeldBack).FirstOrDefault(page => page.Id == line.Id.Sida) is not { } page) return null;

        var view = content.PageOf(journey, course, part, page);
        var (what, id) = line.Id.Fråga is { } question ? ("Frågan", question) : ("Rutan", line.Id.Ruta!);
        return Gone.At(
            NewIdOn(view, line) ?? view.AtFront,
            $"{what} ”{id}” på den här sidan är utgiven, men finns inte längre.",
            $"Har den fått ett nytt id: skriv tillbaka ”{{#{id}}}”, annars glöms det deltagarna har gjort. {Removed(line)}");
    }

    private static Diagnostic Renamed(Journey journey, Course course, Part part, UtgivetId line, ContentView content)
    {
        var id = line.Id.Sida!;
        var unknown = part.Pages.Concat(part.HeldBack).Where(page => journey.Utgivna.All(known => known.Id != line.Id with { Sida = page.Id })).ToArray();
        if (MovedTo(journey, [course], line, content) is { } moved) return Moved(line, moved, part.Kind.Folder(), moved.Part.Kind.Folder());
        // Courses often have pages of the same name: that one has moved between them is said only where it cannot have got another name.
        if (unknown.Length == 0 && MovedTo(journey, journey.Courses.Remove(course), line, content) is { } far)
            return Moved(line, far, $"kursen {line.Id.Kurs}", $"kursen {far.Course.Header.Kod.Value}");

        var candidates = unknown switch
        {
            [] => "sidan",
            [var renamed] => renamed.FileName,
            _ => $"den av sidorna {string.Join(", ", unknown.Select(page => page.FileName))} som det är",
        };
        return Gone.At(
            unknown is [var only] ? content.PageOf(journey, course, part, only).AtId : line.Span,
            $"Sidan med id ”{id}” är utgiven, men finns inte längre i {part.Folder}.",
            $"Har sidan bytt filnamn: skriv ”id: {id}” i inledningen till {candidates}, så har deltagarna kvar det de har gjort. {Removed(line)}");
    }

    private static Diagnostic Moved(UtgivetId line, PageView page, string from, string to) => Gone.At(
        page.AtId,
        $"Sidan med id ”{line.Id.Sida}” är utgiven i {from}, men ligger nu i {to}.",
        $"Det deltagarna har gjort på den sparas i {from} och följer inte med. Flytta tillbaka sidan om den inte ska vara ny för alla. {Removed(line)}");

    /// <summary>The page with the same id in another part, of one of these courses, where learners have never had it; null where there is none.</summary>
    private static PageView? MovedTo(Journey journey, IEnumerable<Course> courses, UtgivetId line, ContentView content) => (
        from course in courses
        from part in course.Parts
        let id = line.Id with { Kurs = course.Header.Kod.Value, Del = part.Kind }
        where !journey.Utgivna.Any(known => known.Id == id)
        from page in part.Pages.Concat(part.HeldBack)
        where page.Id == line.Id.Sida
        select content.PageOf(journey, course, part, page)).FirstOrDefault();

    /// <summary>The only id on the page, of the same sort, that has not been released; null where there are none or several.</summary>
    private static SourceSpan? NewIdOn(PageView page, UtgivetId line)
    {
        var blocks = page.Facts.Blocks;
        var unknown = line.Id.Fråga is not null
            ? blocks.OfType<Question>().Where(question => IsUnknown(line.Id with { Fråga = question.Id })).Select(question => question.IdSpan).ToArray()
            : [.. blocks.OfType<Checklist>()
                .SelectMany(list => list.Items)
                .Where(item => IsUnknown(line.Id with { Ruta = item.Id }))
                .Select(item => item.IdSpan ?? item.Span)];
        return unknown is [var only] ? page.At(only) : null;

        bool IsUnknown(LastingId id) => !page.Journey.Utgivna.Any(known => known.Id.IsSameAs(id));
    }

    private static Course? CourseOf(Journey journey, UtgivetId line) => journey.Courses.FirstOrDefault(course => course.Header.Kod.Value == line.Id.Kurs);
}
