using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Facts;

/// <summary>Where everything that can be named is defined, and where pages name it.</summary>
/// <param name="content">The content.</param>
public sealed class SymbolIndex(ContentView content)
{
    private ILookup<Symbol, SourceSpan> Definitions => field ??= content.Journeys.SelectMany(DefinedIn)
        .Concat(content.Pages.SelectMany(page => page.Facts.Definitions))
        .ToLookup(place => place.Symbol, place => place.Span);

    private ILookup<Symbol, SourceSpan> Uses => field ??= content.Pages
        .SelectMany(page => page.Facts.Uses)
        .ToLookup(place => place.Symbol, place => place.Span);

    /// <summary>Where something is defined: nowhere, or in one place, or by mistake in several.</summary>
    public IEnumerable<SourceSpan> DefinitionsOf(Symbol symbol) => Definitions[symbol];

    /// <summary>Where pages name something, page by page in the order of the resväg.</summary>
    public IEnumerable<SourceSpan> UsesOf(Symbol symbol) => Uses[symbol];

    /// <summary>Whether any page names something.</summary>
    public bool IsUsed(Symbol symbol) => Uses.Contains(symbol);

    private static IEnumerable<SymbolPlace> DefinedIn(Journey journey) =>
        journey.Källor.Select(källa => Defined(SymbolKind.Källa, journey.Id, källa.Id))
            .Concat(journey.Kunskapsmål.Select(mål => Defined(SymbolKind.Kunskapsmål, journey.Id, mål.Id)))
            .Concat(journey.Header.Spår.Select(spår => Defined(SymbolKind.Spår, journey.Id, spår.Id)))
            .Concat(journey.Courses.Select(course => Defined(SymbolKind.Kurs, "", course.Header.Kod)))
            .Concat(journey.Courses.SelectMany(course => course.Media).Select(path => new SymbolPlace(new(SymbolKind.Fil, "", path), SourceSpan.Whole(path))));

    private static SymbolPlace Defined(SymbolKind kind, string within, Located<string> name) => new(new(kind, within, name.Value), name.Span);
}
