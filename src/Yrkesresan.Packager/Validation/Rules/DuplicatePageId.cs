using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>Two pages of a part with the same id: the learner's progress could not tell them apart.</summary>
public sealed class DuplicatePageId : ICourseCheck
{
    private static readonly Rule Twice = new("YR0309", "sid-id-tva-ganger", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Twice];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course)
    {
        foreach (var part in course.PagesByPart)
        {
            var seen = new Dictionary<string, PageView>(StringComparer.Ordinal);
            // A page that has been given its id is the new one: the others have had theirs from their names all the time.
            foreach (var page in part.OrderBy(page => page.Front.Id is not null))
            {
                if (seen.TryAdd(page.Id, page)) continue;
                var other = seen[page.Id];
                var isCopy = PageCopy.IsOf(page, other);
                yield return Twice.At(
                    page.AtId,
                    isCopy
                        ? $"Sidan ser ut som en kopia av {other.FileName}: den har samma titel, samma frågor och samma id, ”{page.Id}”."
                        : $"Sidan får samma id, ”{page.Id}”, som {other.FileName}.",
                    isCopy
                        ? "Ta bort den ena. Ska den bli en ny sida döper du om den, och ger den en egen titel och frågorna egna id:n."
                        : "Döp om den nya sidan, eller ge den ”id: …” i inledningen.");
            }
        }
    }
}
