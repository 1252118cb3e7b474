using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>An entry of <c>media.yaml</c> for a file that is not there, or that has an entry already.</summary>
public sealed class CreditWithoutFile : ICourseCheck
{
    private static readonly Rule Missing = new("YR0331", "upphov-till-okand-fil", RuleCategory.Links);
    private static readonly Rule Twice = new("YR0332", "upphov-tva-ganger", RuleCategory.Links);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Missing, Twice];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course)
    {
        var (guesses, media) = (new NameGuesses(), course.Course.Media);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in course.Course.Credits.Select(credit => credit.Fil).Where(file => file.Value.Length > 0))
        {
            if (!media.Contains(course.Course.MediaPath(file.Value)))
            {
                yield return Missing.At(
                    file.Span,
                    $"Filen ”{file.Value}” finns inte i kursens media/.",
                    $"{guesses.Question(file.Value, media.Length, media.Select(path => path[course.Course.MediaPath("").Length..]))}Skriv filens namn som det står i media/, utan ../media/ före.");
            }
            else if (!seen.Add(file.Value))
            {
                yield return Twice.At(file.Span, $"Filen ”{file.Value}” står redan i listan.", "Ta bort den ena posten.");
            }
        }
    }
}
