using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Scorm.Inspection.Manifests;

namespace Yrkesresan.Packager.Scorm.Inspection.Pages;

/// <summary>The pages that a manifest opens → their elements, addresses and scripts.</summary>
internal static class PageReader
{
    private static readonly string[] Endings = [".html", ".htm", ".xhtml"];

    /// <summary>Reads each page once; what is too much to read is told of.</summary>
    public static ImmutableArray<LaunchPage> Read(InspectedManifest? manifest, ImmutableSortedDictionary<string, PackageText> texts, DiagnosticBag diagnostics)
    {
        var pages = ImmutableArray.CreateBuilder<LaunchPage>();
        foreach (var path in (manifest?.Launched ?? []).Select(resource => resource.Href?.Path).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (!Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) || !texts.TryGetValue(path, out var text)) continue;
            if (PageSize.IsReadable(text.Text)) pages.Add(Read(text, texts));
            else diagnostics.Add(PageFaults.PageTooComplex(path));
        }

        return pages.ToImmutable();
    }

    private static LaunchPage Read(PackageText text, ImmutableSortedDictionary<string, PackageText> texts)
    {
        // CA2000: to dispose of the document would empty it, and the checks look at its elements.
#pragma warning disable CA2000
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(text.Text);
#pragma warning restore CA2000
        ImmutableArray<IElement> elements = [.. ElementsOf(document)];
        ImmutableArray<PageReference> references = [.. PageReferences.In(text, elements)];
        var inline = elements.Where(element => element.LocalName == "script" && !element.HasAttribute("src")).Select(script => Inline(text, script));
        var loaded =
            from reference in references
            where reference.Element.LocalName == "script" && reference.Path is not null && texts.ContainsKey(reference.Path)
            let script = texts[reference.Path!]
            group script by script.File into same
            select new PageScript(same.First(), 0, ScriptCode.WithoutComments(same.First().Text));
        return new LaunchPage(text, elements, references, [.. inline, .. loaded]);
    }

    /// <summary>Step by step and not by recursion, since a page may be deep; by number and not from sibling to sibling, since each step of that looks through all of them.</summary>
    private static IEnumerable<IElement> ElementsOf(IDocument document)
    {
        var open = new Stack<(INode Node, int Next)>([(document, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Next >= at.Node.ChildNodes.Length) continue;
            var child = at.Node.ChildNodes[at.Next];
            open.Push((at.Node, at.Next + 1));
            open.Push((child, 0));
            if (child is IElement element) yield return element;
        }
    }

    private static PageScript Inline(PackageText text, IElement script)
    {
        var tag = script.SourceReference is { } reference ? text.OffsetOf(reference.Position.Line, reference.Position.Column) : 0;
        var start = text.Text.IndexOf('>', tag) + 1;
        return new PageScript(text, start, ScriptCode.WithoutComments(script.TextContent));
    }
}
