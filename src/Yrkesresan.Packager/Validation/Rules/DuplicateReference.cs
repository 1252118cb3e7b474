using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>An id that stands twice in a page's or a course's list: learners would read it twice.</summary>
public sealed class DuplicateReference : ICheck
{
    private static readonly Rule Twice = new("YR0317", "id-tva-ganger-i-listan", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Twice];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope) =>
        from list in scope.Pages.SelectMany(place => new[] { place.Front.Kunskapsmål, place.Front.Källor, place.Front.Spår })
            .Concat(scope.Journeys.SelectMany(journey => journey.Courses).Select(course => course.Header.Spår))
        from id in RepeatedIn(list)
        select Twice.At(id.Span, $"”{id}” står redan i listan.", "Ta bort det ena.");

    private static IEnumerable<Located<string>> RepeatedIn(ImmutableArray<Located<string>> list) => list
        .Where(id => id.Value.Length > 0)
        .GroupBy(id => id.Value)
        .SelectMany(same => same.Skip(1));
}
