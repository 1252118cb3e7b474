using Yrkesresan.Packager.LearnerState.Summaries;

namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>Pages as they are named in a sentence.</summary>
internal static class PageNames
{
    /// <summary>«sidan ”A”», «sidorna ”A”, ”B”».</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="remark">What is said after a page's title; null = nothing.</param>
    public static string Of(IReadOnlyCollection<PageSummary> pages, Func<PageSummary, string>? remark = null) =>
        $"{(pages.Count == 1 ? "sidan" : "sidorna")} {string.Join(", ", pages.Select(page => $"”{page.Title}”{remark?.Invoke(page)}"))}";
}
