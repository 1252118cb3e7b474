using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>Two things of one kind with the same id.</summary>
public sealed class DuplicateId : IContentCheck
{
    private static readonly Rule Twice = new("YR0307", "id-tva-ganger", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Twice];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ContentView content, DateOnly date)
    {
        foreach (var journey in content.Journeys)
        {
            IEnumerable<Located<string>>[] kinds =
            [
                journey.Header.Spår.Select(spår => spår.Id),
                journey.Header.Steg.Select(steg => steg.Id).Concat(journey.Header.Platser.Select(plats => plats.Id)),
                journey.Kunskapsmål.Select(mål => mål.Id),
                journey.Källor.Select(källa => källa.Id),
                journey.Språkregler.Select(regel => regel.Id),
            ];
            foreach (var id in kinds.SelectMany(Repeated))
                yield return Twice.At(id.Span, $"Id:t ”{id.Value}” används redan.", "Ge den här posten ett eget id, eller ta bort den om den är en dubblett.");
        }
    }

    private static IEnumerable<Located<string>> Repeated(IEnumerable<Located<string>> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return ids.Where(id => id.Value.Length > 0 && !seen.Add(id.Value)).ToArray();
    }
}
