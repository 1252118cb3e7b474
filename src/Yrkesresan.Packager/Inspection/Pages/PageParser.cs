using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using Yrkesresan.Packager.Inspection.Archives;

namespace Yrkesresan.Packager.Inspection.Pages;

/// <summary>HTML → its elements, as a browser would make them; a page that nobody could read is not read to its end.</summary>
internal static class PageParser
{
    /// <summary>How many end tags there are: each is looked for through all elements that are open, also one that ends none of them.</summary>
    public static int EndTags(string html) => html.AsSpan().Count("</");

    /// <summary>The elements in the order of the document, those of templates left out; null where they are too many or too deep.</summary>
    public static ImmutableArray<IElement>? Elements(string html)
    {
        using var source = new TextSource(html);
        var count = 0;
        var isReadable = true;
        IElement? before = null;
        var options = new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            // What stands in noscript is read by nobody: a SCO does not run without scripts.
            IsScripting = true,
            // Counted here: what lies deeper would be put beside what it lies in, but be looked through again for every tag.
            MaximumDepth = int.MaxValue,
            OnCreated = (element, _) =>
            {
                // An element has no place yet when it is made; the one before it has.
                if (++count > InspectionLimits.PageElements || DepthOf(before) > InspectionLimits.PageDepth)
                {
                    isReadable = false;
                    source.Index = source.Length;
                }

                before = element;
            },
        };
        // CA2000: to dispose of the document would empty it, and the checks look at its elements.
#pragma warning disable CA2000
        var document = new HtmlParser(options).ParseDocument(source);
#pragma warning restore CA2000
        return isReadable ? [.. ElementsOf(document)] : null;
    }

    private static int DepthOf(INode? node)
    {
        var depth = 0;
        for (var at = node; at is not null; at = at.Parent) depth++;
        return depth;
    }

    /// <summary>By number and not from sibling to sibling, since each step of that looks through all of them.</summary>
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
}
