using System.Runtime.CompilerServices;
using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Facts;

/// <summary>The facts of pages, found once for as long as the page lives. Safe to use from several threads.</summary>
public sealed class FactsMemory
{
    private readonly ConditionalWeakTable<Page, PageFacts> known = [];

    /// <summary>The facts of a page.</summary>
    public PageFacts Of(Page page) => known.GetValue(page, page => new PageFacts(page));
}
