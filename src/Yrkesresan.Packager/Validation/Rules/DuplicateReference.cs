using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>An id that stands twice in a page's or a course's list: learners would read it twice.</summary>
public sealed class DuplicateReference : IPageCheck, ICourseCheck
{
    private static readonly Rule Twice = new("YR0317", "id-tva-ganger-i-listan", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Twice];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date) =>
        new[] { page.Front.Kunskapsmål, page.Front.Källor, page.Front.Spår }.SelectMany(RepeatedIn);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course) => RepeatedIn(course.Course.Header.Spår);

    private static IEnumerable<Diagnostic> RepeatedIn(ImmutableArray<Located<string>> list) => list
        .Where(id => id.Value.Length > 0)
        .GroupBy(id => id.Value)
        .SelectMany(same => same.Skip(1))
        .Select(id => Twice.At(id.Span, $"”{id}” står redan i listan.", "Ta bort det ena."));
}
