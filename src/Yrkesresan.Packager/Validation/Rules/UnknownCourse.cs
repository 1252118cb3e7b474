using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A kunskapsmål of a course that does not exist.</summary>
public sealed class UnknownCourse : IContentCheck
{
    private static readonly Rule Unknown = new("YR0310", "okand-kurskod", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Unknown];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ContentView content, DateOnly date)
    {
        var guesses = new NameGuesses();
        foreach (var journey in content.Journeys.Where(journey => journey.Kunskapsmål.IsRead))
        {
            var codes = journey.Courses.Select(course => course.Header.Kod.Value).ToArray();
            // Where a course's own code could not be read, this file is not to blame.
            if (codes.Contains("")) continue;
            foreach (var code in journey.Kunskapsmål.Select(mål => mål.Kurs).Where(kurs => kurs.Value.Length > 0 && !codes.Contains(kurs.Value)))
            {
                yield return Unknown.At(
                    code.Span,
                    $"Det finns ingen kurs med koden {code.Value}.",
                    $"{guesses.Question(code.Value, codes)}Skriv koden som den står i kursens kurs.yaml.");
            }
        }
    }
}
