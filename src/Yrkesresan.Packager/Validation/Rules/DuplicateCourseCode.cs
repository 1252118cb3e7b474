using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>Two courses, anywhere in the content, with the same code: their packages would be one to the LMS.</summary>
public sealed class DuplicateCourseCode : IContentCheck
{
    private static readonly Rule Twice = new("YR0308", "kurskod-tva-ganger", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Twice];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ContentView content, DateOnly date)
    {
        var seen = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        foreach (var code in content.Journeys.SelectMany(journey => journey.Courses).Select(course => course.Header.Kod))
        {
            if (code.Value.Length == 0 || seen.TryAdd(code.Value, code)) continue;
            yield return Twice.At(
                code.Span,
                $"Kurskoden {code.Value} används redan i {seen[code.Value].Span.File}.",
                "Ge den nya kursen en egen kod. Ändra aldrig koden på en kurs som redan är utgiven.");
        }
    }
}
