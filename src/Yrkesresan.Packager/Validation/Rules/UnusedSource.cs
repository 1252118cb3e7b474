using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A source that no page names, cites or leads to: somebody checks it year after year for nothing.</summary>
public sealed class UnusedSource : ICheck
{
    private static readonly Rule Unused = new("YR0352", "oanvand-kalla", RuleCategory.Subjects, Severity.Info);

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
            var targets = pages.SelectMany(place => TargetsOn(place.Page)).ToHashSet(StringComparer.Ordinal);
            var used = pages
                .SelectMany(UsedSources.Of)
                .Select(use => use.Källa)
                .Concat(journey.Källor.Where(källa => källa.Url is { } url && targets.Contains(url.Value)))
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

    /// <summary>Every address that a page leads to.</summary>
    private static IEnumerable<string> TargetsOn(Page page) => page.Body.Everywhere()
        .OfType<Recording>()
        .Select(recording => recording.Address?.Target)
        .OfType<string>()
        .Concat(page.Body.Inlines().OfType<Link>().Select(link => link.Target));
}
