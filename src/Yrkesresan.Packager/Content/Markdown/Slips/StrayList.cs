using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown.Syntax;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Markdown.Slips;

/// <summary>Lines that begin as list items do in other programs: one may be speech or a sum, two are a list.</summary>
internal static partial class StrayList
{
    private const string SpeechHelp = SlipWords.ItemHelp + " Är det repliker sätter du en tom rad mellan dem.";

    /// <summary>Reports such lines, once for all of them; false where there are none. Whoever has broken the line between two dashes by hand has written a conversation.</summary>
    public static bool Find(ImmutableArray<Inline> content, PlainText text, DocumentContext context)
    {
        var broken = content.OfType<LineBreak>().Where(line => line.Hard).Select(line => line.Span.Start).ToHashSet();
        var items = Items().Matches(text.Text).FirstOrDefault(items => !IsDash(items) || !broken.Contains(Source(items.Groups["end"]).Start));
        if (items is null) return false;
        context.Fault(MarkdownFaults.StraySyntax, Source(items.Groups["mark"]), SlipWords.Item, IsDash(items) ? SpeechHelp : SlipWords.ItemHelp);
        return true;

        static bool IsDash(Match items) => items.Groups["mark"].ValueSpan is "–" or "—";

        TextSpan Source(Group group) => text.SourceOf(group.Index, group.Index + group.Length);
    }

    /// <summary>Where the first such line begins in a stretch of the page; null where there is none.</summary>
    public static TextSpan? In(TextSpan span, DocumentContext context) =>
        Items().Match(context.TextOf(span)) is { Success: true } match && match.Groups["mark"] is var mark
            ? new TextSpan(span.Start + mark.Index, span.Start + mark.Index + mark.Length)
            : null;

    /// <summary><c>– Ring</c>, <c>a) Ring</c> or <c>1) Ring</c> on two lines, or the word processor's small circle and a tab.</summary>
    [GeneratedRegex(
        @"^(?<mark>[\u2013\u2014]|-(?=\u00A0)|o(?=\t)|[a-z0-9][.)])[ \t\u00A0](?!\[[ xX]?\]).*"
            + @"(?<end>\n)(?=(?:[\u2013\u2014]|-(?=\u00A0)|o(?=\t)|[a-z0-9][.)])[ \t\u00A0])",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Items();
}
