using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A source that <c>kallor.yaml</c> does not list, cited in the text or named in the front matter.</summary>
public sealed class UnknownSource : ICheck
{
    private static readonly Rule Unknown = new("YR0301", "okand-kalla", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Unknown];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope)
    {
        var guesses = new NameGuesses();
        foreach (var place in scope.Pages)
        {
            if (place.Journey.Källor.IsDefault) continue;
            var known = place.Journey.Källor.Select(källa => källa.Id.Value).ToHashSet(StringComparer.Ordinal);
            var named = place.Front.Källor.Select(källa => (källa.Value, källa.Span));
            var cited = place.Page.Body.Inlines().OfType<Citation>().SelectMany(citation => citation.Sources)
                .Select(source => (source.Id, place.At(source.IdSpan)));
            foreach (var (id, span) in named.Concat(cited))
            {
                if (id.Length == 0 || known.Contains(id)) continue;
                yield return Unknown.At(
                    span,
                    $"Källan ”{id}” finns inte i kallor.yaml.",
                    $"{guesses.Question(id, known)}Rätta id:t, eller lägg till källan i kallor.yaml.");
            }
        }
    }
}
