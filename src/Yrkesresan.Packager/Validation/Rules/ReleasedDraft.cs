using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A page that learners have, but that is utkast again: the next release would take it from them.</summary>
public sealed class ReleasedDraft : IContentCheck
{
    private static readonly Rule Draft = new("YR0371", "utgiven-sida-ar-utkast", RuleCategory.Released, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Draft];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ContentView content, DateOnly date) =>
        from journey in content.Journeys
        let released = journey.Utgivna.Where(line => line.Borttagen is null).Select(line => line.Id).ToHashSet()
        from course in journey.Courses
        from part in course.Parts
        from page in part.Pages.Concat(part.HeldBack)
        where page.FrontMatter.Status == PageStatus.Utkast && released.Contains(new LastingId(course.Header.Kod.Value, part.Kind, page.Id))
        select Draft.At(
            content.PageOf(journey, course, part, page).AtFront,
            "Sidan är utgiven men har blivit utkast. Nästa utgåva tar bort den för deltagarna.",
            "Skriv ”status: granskad” när den är klar. Ska den bort för gott skriver du skälet efter ”borttagen” på sidans rad i utgivna.yaml.");
}
