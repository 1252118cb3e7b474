using System.Text.RegularExpressions;
using Markdig.Syntax;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown.Syntax;
using Yrkesresan.Packager.Content.Schemas;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>Blocks that became something else through a line or an indent beside them.</summary>
internal static partial class BrokenStructure
{
    /// <summary>Reports a list that an indent has broken off: too small for the item above, and yet too large for no indent.</summary>
    /// <param name="block">The block after the list.</param>
    /// <param name="before">The block before it; null where it is the first.</param>
    /// <param name="context">The page.</param>
    public static void ReportIndent(Block block, Block? before, DocumentContext context)
    {
        if (before is not ListBlock list || block is not (ListBlock or ParagraphBlock) || block.Column < list.Column + 2) return;
        context.Fault(
            MarkdownFaults.BrokenList,
            context.FirstLine(context.SpanOf(block)),
            "Raden är för lite indragen för att höra till punkten ovanför, så listan slutar här.",
            $"Dra in raden {(list.IsOrdered ? "tre" : "två")} mellanslag, så att den börjar under punktens text. Hör den inte till punkten tar du bort indraget.");
    }

    /// <summary>Reports lines that begin as a page's front matter does, after a line of <c>---</c> in the text; true where they do.</summary>
    public static bool IsFrontMatter(LeafBlock block, Block? before, DocumentContext context)
    {
        if (before is not ThematicBreakBlock || KeyOf(context.TextOf(context.SpanOf(block))) is not { } key) return false;
        var start = context.SpanOf(block).Start;
        context.Fault(
            MarkdownFaults.SecondFrontMatter,
            context.FirstLine(new(start, context.SpanOf(block).End)),
            $"Här börjar en inledning till mitt på sidan (”{key}:”). Den visas som text.",
            "Ta bort den, om den följde med när texten klistrades in. Är det en ny sida lägger du den i en egen fil.");
        return true;
    }

    /// <summary>Reports a paragraph that a line of <c>---</c> or <c>===</c> has made a heading.</summary>
    public static void ReportUnderline(HeadingBlock heading, DocumentContext context) => context.Fault(
        MarkdownFaults.UnderlinedHeading,
        context.FirstLine(context.SpanOf(heading)),
        $"Stycket blev en rubrik, eftersom raden under det är {(heading.Level == 1 ? "===" : "---")}.",
        "Ska det vara en rubrik skriver du ## före orden, och tar bort raden under. Ska det vara en linje sätter du en tom rad före den.");

    private static string? KeyOf(string text) => Key().Match(text) is { Success: true } match
        && PageFile.Kind.Definition.Fields.Any(field => field.Key == match.Groups["key"].Value)
        ? match.Groups["key"].Value
        : null;

    [GeneratedRegex(@"\A(?<key>[\p{Ll}_]+):(?:\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
