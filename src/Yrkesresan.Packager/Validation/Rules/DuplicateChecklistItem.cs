using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Markdown;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>Two boxes of a page with the same id: ticking one would tick the other.</summary>
public sealed class DuplicateChecklistItem : IPageCheck
{
    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [MarkdownFaults.DuplicateItemId];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in page.Facts.ChecklistItems)
        {
            if (seen.Add(item.Id)) continue;
            var span = item.IdSpan ?? new TextSpan(item.Span.Start, item.Span.Start + 5);
            yield return MarkdownFaults.DuplicateItemId.At(
                page.At(span),
                $"Id:t ”{item.Id}” används redan av en annan punkt på sidan.",
                "Ge punkten ett eget id: {#ett-annat-id}.");
        }
    }
}
