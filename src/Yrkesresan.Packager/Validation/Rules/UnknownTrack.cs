using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A track that does not exist, or that the page's course is not meant for.</summary>
public sealed class UnknownTrack : IPageCheck, ICourseCheck
{
    private static readonly Rule Unknown = new("YR0311", "okant-spar", RuleCategory.Subjects);
    private static readonly Rule Obligatory = new("YR0312", "obligatorisk-sida-med-spar", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Unknown, Obligatory];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course)
    {
        if (!course.Journey.IsHeaderRead) yield break;
        var guesses = new NameGuesses();
        var tracks = course.Journey.Header.Spår.Select(spår => spår.Id.Value).ToArray();
        foreach (var id in course.Course.Header.Spår.Where(id => id.Value.Length > 0 && !tracks.Contains(id.Value)))
        {
            yield return Unknown.At(
                id.Span,
                $"Spåret ”{id.Value}” finns inte i yrkesresa.yaml.",
                $"{guesses.Question(id.Value, tracks)}Skriv ett spår som finns där, eller lägg till det.");
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date)
    {
        var course = page.Course.Header.Spår;
        if (!page.Journey.IsHeaderRead && course.IsEmpty) yield break;
        var guesses = new NameGuesses();
        var tracks = (course.IsEmpty ? page.Journey.Header.Spår.Select(spår => spår.Id.Value) : course.Select(id => id.Value)).ToArray();
        foreach (var id in page.Front.Spår.Where(id => id.Value.Length > 0 && !tracks.Contains(id.Value)))
        {
            yield return Unknown.At(
                id.Span,
                $"Kursen har inte spåret ”{id.Value}”.",
                $"{guesses.Question(id.Value, tracks)}En sidas spår ska finnas bland kursens.");
        }

        if (!page.Front.Spår.IsEmpty && page.Front.Obligatorisk is { Value: true } obligatory)
        {
            yield return Obligatory.At(
                obligatory.Span,
                "En sida som bara är för vissa spår kan inte vara obligatorisk.",
                "Ta bort ”obligatorisk: true”, eller ta bort ”spår”.");
        }
    }
}
