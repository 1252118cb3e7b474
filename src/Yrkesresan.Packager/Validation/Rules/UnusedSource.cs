using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A source that no page names, cites or leads to: somebody checks it year after year for nothing.</summary>
public sealed class UnusedSource : ICheck
{
    private static readonly Rule Unused = new("YR0352", "oanvand-kalla", Severity.Info);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Unused];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope)
    {
        foreach (var journey in scope.Journeys.Where(journey => !journey.Källor.IsDefault))
        {
            var pages = scope.Pages.Where(place => place.Journey == journey).ToArray();
            // What stands on a page that cannot be read is not known.
            if (pages.Length == 0 || journey.Courses.SelectMany(course => course.Parts).Any(part => !part.UnreadFiles.IsEmpty)) continue;
            var used = pages
                .SelectMany(UsedSources.Of)
                .Select(use => use.Källa)
                .Concat(journey.Källor.Where(källa => pages.Any(place => LeadsTo(källa, place.Page))))
                .Select(källa => källa.Id.Value)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var källa in journey.Källor.Where(källa => källa.Id.Value.Length > 0 && !used.Contains(källa.Id.Value)))
            {
                yield return Unused.At(
                    källa.Id.Span,
                    $"Ingen sida använder källan ”{källa.Id}”.",
                    "Ta bort källan, eller hänvisa till den på sidan som bygger på den.");
            }
        }
    }

    private static bool LeadsTo(Källa källa, Page page) => källa.Url is { } url
        && (page.Body.Everywhere().OfType<Recording>().Any(recording => recording.Address?.Target == url.Value)
            || page.Body.Inlines().OfType<Link>().Any(link => link.Target == url.Value));
}
