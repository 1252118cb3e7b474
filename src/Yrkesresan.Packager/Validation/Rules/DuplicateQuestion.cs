using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>Two questions of a part with the same id: the answer to one would be taken for the other's.</summary>
public sealed class DuplicateQuestion : ICheck
{
    private static readonly Rule Twice = new("YR0314", "fraga-id-tva-ganger", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Twice];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope)
    {
        foreach (var part in scope.Pages.GroupBy(place => place.Part))
        {
            var seen = new Dictionary<string, PlacedPage>(StringComparer.Ordinal);
            var copies = new HashSet<(PlacedPage Page, PlacedPage Other)>();
            foreach (var (place, question) in part.SelectMany(place => place.Page.Body.Everywhere().OfType<Question>(), (place, question) => (place, question)))
            {
                if (question.Id.Length == 0 || seen.TryAdd(question.Id, place)) continue;
                var other = seen[question.Id];
                if (place != other && PageCopy.IsOf(place.Page, other.Page))
                {
                    // Where the page's own id is the same too, that is reported, and all that follows from the copy with it.
                    if (!copies.Add((place, other)) || place.Page.Id == other.Page.Id) continue;
                    yield return Twice.At(
                        place.At(question.IdSpan),
                        $"Sidan ser ut som en kopia av {other.Page.FileName}: den har samma titel och samma id på frågor.",
                        "Ge sidan en egen titel och frågorna egna id:n, {#ett-annat-id}, eller ta bort den.");
                    continue;
                }

                yield return Twice.At(
                    place.At(question.IdSpan),
                    $"Id:t ”{question.Id}” används redan av en fråga på {other.Page.FileName}.",
                    "Ge frågan ett eget id: {#ett-annat-id}. Det ska vara unikt i hela delen.");
            }
        }
    }
}
