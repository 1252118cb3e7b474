using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>Two pages of a part with the same id: the learner's progress could not tell them apart.</summary>
public sealed class DuplicatePageId : ICheck
{
    private static readonly Rule Twice = new("YR0309", "sid-id-tva-ganger", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Twice];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope)
    {
        foreach (var part in scope.Pages.GroupBy(place => place.Part))
        {
            var seen = new Dictionary<string, PlacedPage>(StringComparer.Ordinal);
            // A page that has been given its id is the new one: the others have had theirs from their names all the time.
            foreach (var place in part.OrderBy(place => place.Front.Id is not null))
            {
                if (seen.TryAdd(place.Page.Id, place)) continue;
                var other = seen[place.Page.Id].Page;
                var isCopy = PageCopy.IsOf(place.Page, other);
                yield return Twice.At(
                    place.Front.Id?.Span ?? place.AtFront,
                    isCopy
                        ? $"Sidan ser ut som en kopia av {other.FileName}: den har samma titel, samma frågor och samma id, ”{place.Page.Id}”."
                        : $"Sidan får samma id, ”{place.Page.Id}”, som {other.FileName}.",
                    isCopy
                        ? "Ta bort den ena. Ska den bli en ny sida döper du om den, och ger den en egen titel och frågorna egna id:n."
                        : "Döp om den nya sidan, eller ge den ”id: …” i inledningen.");
            }
        }
    }
}
