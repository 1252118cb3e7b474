using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Facts;

/// <summary>Which of the journey's sources a page rests on.</summary>
public static class UsedSources
{
    /// <summary>Each source that the front matter names or the text cites, where it is first met.</summary>
    public static IEnumerable<(Källa Källa, SourceSpan Span)> Of(PageView page) => page.Facts.Uses
        .Where(use => use.Symbol.Kind == SymbolKind.Källa)
        .DistinctBy(use => use.Symbol.Name)
        .Select(use => (Källa: page.Journey.Källor.Find(use.Symbol.Name)!, use.Span))
        .Where(use => use.Källa is not null);
}
