using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A source that no page names, cites or leads to: somebody checks it year after year for nothing.</summary>
public sealed class UnusedSource : IContentCheck
{
    private static readonly Rule Unused = new("YR0352", "oanvand-kalla", RuleCategory.Subjects, Severity.Info);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Unused];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ContentView content, DateOnly date)
    {
        foreach (var journey in content.Journeys.Where(journey => journey.Källor.IsRead))
        {
            // What stands on a page that cannot be read is not known.
            if (!journey.Pages.Any() || journey.Courses.SelectMany(course => course.Parts).Any(part => !part.UnreadFiles.IsEmpty)) continue;
            var targets = content.Pages.Where(page => page.Journey == journey).SelectMany(page => TargetsOn(page.Facts)).ToHashSet(StringComparer.Ordinal);
            var linked = journey.Källor
                .Where(källa => källa.Url is { } url && targets.Contains(url.Value))
                .Select(källa => källa.Id.Value)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var källa in journey.Källor.Where(källa => källa.Id.Value.Length > 0))
            {
                if (linked.Contains(källa.Id.Value) || content.Index.IsUsed(new(SymbolKind.Källa, journey.Id, källa.Id.Value))) continue;
                yield return Unused.At(
                    källa.Id.Span,
                    $"Ingen sida använder källan ”{källa.Id}”.",
                    "Ta bort källan, eller hänvisa till den på sidan som bygger på den.");
            }
        }
    }

    /// <summary>Every address that a page leads to.</summary>
    private static IEnumerable<string> TargetsOn(PageFacts facts) => facts.Recordings
        .Select(recording => recording.Address?.Target)
        .OfType<string>()
        .Concat(facts.Links.Select(link => link.Target));
}
