using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A track that does not exist, or that the page's course is not meant for.</summary>
public sealed class UnknownTrack : ICheck
{
    private static readonly Rule Unknown = new("YR0311", "okant-spar", RuleCategory.Subjects);
    private static readonly Rule Obligatory = new("YR0312", "obligatorisk-sida-med-spar", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Unknown, Obligatory];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope)
    {
        var guesses = new NameGuesses();
        foreach (var journey in scope.Journeys.Where(journey => journey.IsHeaderRead))
        {
            var tracks = journey.Header.Spår.Select(spår => spår.Id.Value).ToArray();
            foreach (var id in journey.Courses.SelectMany(course => course.Header.Spår).Where(id => id.Value.Length > 0 && !tracks.Contains(id.Value)))
            {
                yield return Unknown.At(
                    id.Span,
                    $"Spåret ”{id.Value}” finns inte i yrkesresa.yaml.",
                    $"{guesses.Question(id.Value, tracks)}Skriv ett spår som finns där, eller lägg till det.");
            }
        }

        foreach (var place in scope.Pages.Where(place => place.Journey.IsHeaderRead || !place.Course.Header.Spår.IsEmpty))
        {
            var course = place.Course.Header.Spår;
            var tracks = (course.IsEmpty ? place.Journey.Header.Spår.Select(spår => spår.Id.Value) : course.Select(id => id.Value)).ToArray();
            foreach (var id in place.Front.Spår.Where(id => id.Value.Length > 0 && !tracks.Contains(id.Value)))
            {
                yield return Unknown.At(
                    id.Span,
                    $"Kursen har inte spåret ”{id.Value}”.",
                    $"{guesses.Question(id.Value, tracks)}En sidas spår ska finnas bland kursens.");
            }

            if (!place.Front.Spår.IsEmpty && place.Front.Obligatorisk is { Value: true } obligatory)
            {
                yield return Obligatory.At(
                    obligatory.Span,
                    "En sida som bara är för vissa spår kan inte vara obligatorisk.",
                    "Ta bort ”obligatorisk: true”, eller ta bort ”spår”.");
            }
        }
    }
}
