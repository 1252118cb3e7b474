using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>Two questions of a part with the same id: the answer to one would be taken for the other's.</summary>
public sealed class DuplicateQuestion : ICheck
{
    private static readonly Rule Twice = new("YR0314", "fraga-id-tva-ganger");

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Twice];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope)
    {
        foreach (var part in scope.Pages.GroupBy(place => place.Part))
        {
            var seen = new Dictionary<string, PlacedPage>(StringComparer.Ordinal);
            foreach (var (place, question) in part.SelectMany(place => place.Page.Body.Everywhere().OfType<Question>(), (place, question) => (place, question)))
            {
                if (question.Id.Length == 0 || seen.TryAdd(question.Id, place)) continue;
                yield return Twice.At(
                    place.At(question.IdSpan),
                    $"Id:t ”{question.Id}” används redan av en fråga på {seen[question.Id].Page.FileName}.",
                    "Ge frågan ett eget id: {#ett-annat-id}. Det ska vara unikt i hela delen.");
            }
        }
    }
}
