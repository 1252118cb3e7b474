using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Pages;

/// <summary>The pages that a manifest opens → their elements and addresses.</summary>
internal static class PageReader
{
    private static readonly string[] Endings = [".html", ".htm", ".xhtml"];

    /// <summary>Reads each page once; what is too much to read is reported.</summary>
    public static ImmutableArray<LaunchPage> Read(InspectedManifest? manifest, ImmutableSortedDictionary<string, PackageText> texts, DiagnosticBag diagnostics)
    {
        var pages = ImmutableArray.CreateBuilder<LaunchPage>();
        var left = InspectionLimits.AllPageElements;
        foreach (var path in (manifest?.Launched ?? []).Select(resource => resource.Href?.Path).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (!Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) || !texts.TryGetValue(path, out var text)) continue;
            var endTags = PageParser.EndTags(text.Text);
            if (left <= 0)
            {
                diagnostics.Add(PageFaults.TooMuchBefore(path));
            }
            else if (endTags <= InspectionLimits.PageElements && PageParser.Elements(text.Text) is { } elements)
            {
                pages.Add(new LaunchPage(text, elements, [.. PageReferences.In(text, elements)]));
                left -= Math.Max(elements.Length, endTags);
            }
            else
            {
                diagnostics.Add(PageFaults.PageTooComplex(path));
                left -= InspectionLimits.PageElements;
            }
        }

        return pages.ToImmutable();
    }
}
