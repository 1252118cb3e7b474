using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>Two questions of a part with the same id: the answer to one would be taken for the other's.</summary>
public sealed class DuplicateQuestion : ICourseCheck
{
    private static readonly Rule Twice = new("YR0314", "fraga-id-tva-ganger", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Twice];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course)
    {
        foreach (var part in course.PagesByPart)
        {
            var seen = new Dictionary<string, PageView>(StringComparer.Ordinal);
            var copies = new HashSet<(PageView Page, PageView Other)>();
            foreach (var (page, question) in part.SelectMany(page => page.Facts.Questions, (page, question) => (page, question)))
            {
                if (question.Id.Length == 0 || seen.TryAdd(question.Id, page)) continue;
                var other = seen[question.Id];
                if (page != other && PageCopy.IsOf(page, other))
                {
                    // Where the page's own id is the same too, that is reported, and all that follows from the copy with it.
                    if (!copies.Add((page, other)) || page.Id == other.Page.Id) continue;
                    yield return Twice.At(
                        page.At(question.IdSpan),
                        $"Sidan ser ut som en kopia av {other.FileName}: den har samma titel och samma id på frågor.",
                        "Ge sidan en egen titel och frågorna egna id:n, {#ett-annat-id}, eller ta bort den.");
                    continue;
                }

                yield return Twice.At(
                    page.At(question.IdSpan),
                    $"Id:t ”{question.Id}” används redan av en fråga på {other.FileName}.",
                    "Ge frågan ett eget id: {#ett-annat-id}. Det ska vara unikt i hela delen.");
            }
        }
    }
}
