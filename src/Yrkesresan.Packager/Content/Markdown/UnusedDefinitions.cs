using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown.Syntax;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>Finds lines that the parser took for an address further down, <c>[name]: address</c>, and that are shown nowhere.</summary>
internal static class UnusedDefinitions
{
    /// <summary>Reports each; the second of two with one name is never used, either.</summary>
    public static void Find(MarkdownDocument document, DocumentContext context)
    {
        var used = document.Descendants<LinkInline>().Select(link => link.Reference).OfType<LinkReferenceDefinition>().ToHashSet();
        foreach (var unused in document.Descendants<LinkReferenceDefinition>().Where(definition => !used.Contains(definition)))
        {
            context.Fault(
                MarkdownFaults.UnusedDefinition,
                context.FirstLine(context.SpanOf(unused)),
                "Raden visas inte: den ger en adress till länkar, men ingen länk på sidan använder den.",
                $"Är raden vanlig text skriver du \\[ i stället för [ först på raden. Är den en adress skriver du [länkens text][{unused.Label}] där länken ska stå, eller tar bort raden.");
        }
    }
}
