using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Markdown;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Facts;

/// <summary>Finds what a page defines, and what it names that is defined elsewhere.</summary>
internal static class Symbols
{
    /// <summary>The page itself, and its headings in order.</summary>
    public static IEnumerable<SymbolPlace> DefinedOn(Page page, PageFacts facts) => facts.Headings
        .Select(heading => new SymbolPlace(new(SymbolKind.Rubrik, page.File, heading.Anchor), page.Source.Span(heading.Span)))
        .Prepend(new(new(SymbolKind.Fil, "", page.File), SourceSpan.Whole(page.File)));

    /// <summary>Each name, in the order of the file.</summary>
    public static IEnumerable<SymbolPlace> NamedOn(Page page, PageFacts facts)
    {
        var journey = page.File.Split('/')[0];
        return Named(SymbolKind.Kunskapsmål, page.FrontMatter.Kunskapsmål)
            .Concat(Named(SymbolKind.Källa, page.FrontMatter.Källor))
            .Concat(Named(SymbolKind.Spår, page.FrontMatter.Spår))
            .Concat(facts.Cited.Select(cited => new SymbolPlace(new(SymbolKind.Källa, journey, cited.Id), page.Source.Span(cited.IdSpan))))
            .Concat(Targets(facts).SelectMany(target => OfTarget(page, target.Target, target.Span)))
            .OrderBy(use => use.Span.Start)
            .ToArray();

        IEnumerable<SymbolPlace> Named(SymbolKind kind, IEnumerable<Located<string>> ids) =>
            ids.Select(id => new SymbolPlace(new(kind, journey, id.Value), id.Span));
    }

    private static IEnumerable<TargetText> Targets(PageFacts facts) => facts.Links.Select(link => new TargetText(link.Target, link.TargetSpan))
        .Concat(facts.Pictures.Select(picture => new TargetText(picture.Target, picture.TargetSpan)))
        .Concat(facts.Recordings.SelectMany(recording => new[] { recording.File, recording.Captions, recording.Described }).OfType<TargetText>());

    private static IEnumerable<SymbolPlace> OfTarget(Page page, string target, TextSpan span)
    {
        if (WebAddress.Of(target) != WebAddressKind.None || LocalTarget.Of(page.File, target) is not { } local) yield break;
        var path = local.Path ?? page.File;
        if (local.Path is not null) yield return new(new(SymbolKind.Fil, "", path), page.Source.Span(span));
        if (local.Fragment is { } fragment) yield return new(new(SymbolKind.Rubrik, path, Slug.Of(fragment)), page.Source.Span(span));
    }
}
