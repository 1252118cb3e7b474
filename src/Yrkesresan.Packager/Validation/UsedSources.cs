using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation;

/// <summary>Which of the journey's sources a page rests on.</summary>
public static class UsedSources
{
    /// <summary>Each source that the front matter names or the text cites, where it is first met.</summary>
    public static IEnumerable<(Källa Källa, SourceSpan Span)> Of(PlacedPage place)
    {
        if (place.Journey.Källor.IsDefault) return [];
        var cited = place.Page.Body.Inlines().OfType<Citation>().SelectMany(citation => citation.Sources);
        return place.Front.Källor.Select(källa => (Id: källa.Value, källa.Span))
            .Concat(cited.Select(source => (source.Id, Span: place.At(source.IdSpan))))
            .DistinctBy(use => use.Id)
            .SelectMany(use => place.Journey.Källor.Where(källa => källa.Id.Value == use.Id).Take(1).Select(källa => (källa, use.Span)));
    }
}
