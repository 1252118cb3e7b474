namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>Pages as they are named in a sentence.</summary>
internal static class PageNames
{
    /// <summary>«sidan ”A”», «sidorna ”A”, ”B”».</summary>
    public static string Of(IReadOnlyCollection<ReleasedPage> pages) =>
        $"{(pages.Count == 1 ? "sidan" : "sidorna")} {string.Join(", ", pages.Select(page => $"”{page.Title}”"))}";
}
