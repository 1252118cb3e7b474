using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Faults;

namespace Yrkesresan.Packager.Content.Markdown.Slips;

/// <summary>Lists that came out as text: without the space, or with the characters of another program.</summary>
internal static partial class MistypedLists
{
    private const string SpaceHelp = "Sätt ett mellanslag efter tecknet: ”- Ring” eller ”1. Ring”. Hör tecknet till texten skriver du ett \\ före det.";
    private const string Mark = @"(?:[→⇒➔►▶§]|->|=>|\([0-9a-z]{1,2}\)|[ivx]{1,4}[.)]|[A-Z][.)]|[①-⑳]|👉|🔹|🔸)";

    /// <summary>In the order in which they are tried.</summary>
    public static readonly ImmutableArray<SlipPattern> All =
    [
        new(MarkdownFaults.StraySyntax, TightBox(), SlipWords.Checkbox, "Skriv ”- [ ] ” eller ”- [x] ” först på raden, med mellanslag som här."),
        new(MarkdownFaults.StraySyntax, TightItem(), SlipWords.Item, SpaceHelp),
        new(MarkdownFaults.StraySyntax, TightItems(), SlipWords.Item, SpaceHelp),
        new(MarkdownFaults.StraySyntax, BallotBox(), SlipWords.Item, "Skriv ”- [ ] ” först på raden, i stället för rutan, och sätt en tom rad före listan."),
        new(MarkdownFaults.StraySyntax, Symbol(), SlipWords.Item, SlipWords.ItemHelp),
        new(MarkdownFaults.StraySyntax, Symbols(), SlipWords.Item, SlipWords.ItemHelp),
        new(MarkdownFaults.StraySyntax, NestedStars(), SlipWords.Item, "Skriv ”- ” först på raden, i stället för stjärnorna, och dra in den två mellanslag om den hör till punkten ovanför."),
    ];

    /// <summary><c>-[ ] Ring</c></summary>
    [GeneratedRegex(@"^(?<mark>[-+*](?:\[[ xX]?\]|[ ]?［[ xX]?］))", RegexOptions.Multiline)]
    private static partial Regex TightBox();

    /// <summary><c>-Ring</c> or <c>1.Ring</c>, first in a paragraph; a star may begin a note, and a hyphen after an «and» the end of a word.</summary>
    [GeneratedRegex(@"\A(?<mark>[-+](?=\p{L})|[0-9]{1,2}[.)](?=\p{Lu}))")]
    private static partial Regex TightItem();

    /// <summary><c>-ring</c> or <c>*ring</c> on two lines.</summary>
    [GeneratedRegex(@"^(?<mark>[-+*](?=\p{L})|[0-9]{1,2}[.)](?=\p{L}))[^\n*]*\n(?=[-+*]\p{L}[^*\n]*$|[0-9]{1,2}[.)]\p{L})", RegexOptions.Multiline)]
    private static partial Regex TightItems();

    /// <summary><c>☐ Ring</c></summary>
    [GeneratedRegex(@"^(?<mark>[☐☑])\uFE0F?[ \t\u00A0]*(?!\[)", RegexOptions.Multiline)]
    private static partial Regex BallotBox();

    /// <summary><c>• Ring</c>: what only a word processor puts before an item.</summary>
    [GeneratedRegex(@"^(?<mark>[•·‣▪▫●○■□➢➤❖✔✓\uF0A7\uF0B7\uF0D8\uF0FC\uF076]|✅)\uFE0F?[ \t\u00A0]+(?!\[)", RegexOptions.Multiline)]
    private static partial Regex Symbol();

    /// <summary><c>→ Ring</c> or <c>A. Ring</c> on two lines: what may also begin a sentence.</summary>
    [GeneratedRegex(@"^(?<mark>" + Mark + @")\uFE0F?[ \t\u00A0]+[^\n]*\n(?=" + Mark + @"\uFE0F?[ \t\u00A0])", RegexOptions.Multiline)]
    private static partial Regex Symbols();

    /// <summary><c>** Ring</c> on two lines: an item within an item in Jira and wikis.</summary>
    [GeneratedRegex(@"^(?<mark>\*{2,3})[ \t][^\n]*\n(?=\*{2,3}[ \t])", RegexOptions.Multiline)]
    private static partial Regex NestedStars();
}
