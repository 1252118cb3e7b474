using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A source replaced by one that does not exist.</summary>
public sealed class ReplacementUnknown : IContentCheck
{
    private static readonly Rule Unknown = new("YR0313", "ersattande-kalla-finns-inte", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Unknown];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ContentView content, DateOnly date)
    {
        var guesses = new NameGuesses();
        foreach (var journey in content.Journeys.Where(journey => journey.Källor.IsRead))
        {
            var known = journey.Källor.Select(källa => källa.Id.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var id in journey.Källor.Select(källa => källa.ErsättsAv).OfType<Located<string>>())
            {
                if (id.Value.Length > 0 && !known.Contains(id.Value))
                {
                    yield return Unknown.At(
                        id.Span,
                        $"Källan ”{id.Value}” finns inte i kallor.yaml.",
                        $"{guesses.Question(id.Value, known)}Lägg till den ersättande källan, eller rätta id:t.");
                }
            }
        }
    }
}
