using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A source that <c>kallor.yaml</c> does not list, cited in the text or named in the front matter.</summary>
public sealed class UnknownSource : IPageCheck
{
    private static readonly Rule Unknown = new("YR0301", "okand-kalla", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Unknown];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date)
    {
        if (!page.Journey.Källor.IsRead) yield break;
        var guesses = NameGuesses.OfPage();
        foreach (var use in page.Facts.Uses.Where(use => use.Symbol.Kind == SymbolKind.Källa))
        {
            var id = use.Symbol.Name;
            if (id.Length == 0 || page.Journey.Källor.Find(id) is not null) continue;
            yield return Unknown.At(
                use.Span,
                $"Källan ”{id}” finns inte i kallor.yaml.",
                $"{guesses.Question(id, page.Journey.Källor.Ids)}Rätta id:t, eller lägg till källan i kallor.yaml.");
        }
    }
}
