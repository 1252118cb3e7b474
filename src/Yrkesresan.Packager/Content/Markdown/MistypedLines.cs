using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>
/// A paragraph whose lines were meant as something else: a list without its space, a table of tabs, a block with the wrong colons, the line of another
/// program. Each is one slip, so nothing else is said of the paragraph.
/// </summary>
internal static partial class MistypedLines
{
    private const string FenceMessage = "Det här ser ut som ett block, men med tecken som bara liknar kolon.";
    private const string ListMessage = "Det här ser ut som en punkt i en lista, men blev text.";
    private const string ListHelp = "Skriv ”- ” först på raden, i stället för tecknet, och sätt en tom rad före listan.";
    private const string SpaceHelp = "Sätt ett mellanslag efter tecknet: ”- Ring” eller ”1. Ring”. Hör tecknet till texten skriver du ett \\ före det.";
    private const string TableMessage = "Det här ser ut som en tabell, men blev text.";
    private const string TableHelp = "Skriv tabellen med lodräta streck: | Del | Tid | på första raden, |---|---| på den andra och en rad för varje rad i tabellen.";
    private const string RemainsHelp = "Ta bort raden, och läs igenom resten av det som klistrades in.";

    /// <summary>The named group <c>mark</c> is what is reported. Each pattern looks at a line and the next, so that a search takes time in proportion to the text.</summary>
    private static readonly ImmutableArray<(Rule Rule, Regex Pattern, string Message, string Help)> Known =
    [
        (MarkdownFaults.StraySyntax, Fence(), FenceMessage, "Skriv ::: med tre vanliga kolon på blockets första och sista rad."),
        (MarkdownFaults.StraySyntax, TightBox(), "Det här ser ut som en ruta, men blev text.", "Skriv ”- [ ] ” eller ”- [x] ” först på raden, med mellanslag som här."),
        (MarkdownFaults.StraySyntax, TightItem(), ListMessage, SpaceHelp),
        (MarkdownFaults.StraySyntax, TightItems(), ListMessage, SpaceHelp),
        (MarkdownFaults.StraySyntax, Box(), ListMessage, "Skriv ”- [ ] ” först på raden, i stället för rutan, och sätt en tom rad före listan."),
        (MarkdownFaults.StraySyntax, Symbol(), ListMessage, ListHelp),
        (MarkdownFaults.StraySyntax, Symbols(), ListMessage, ListHelp),
        (MarkdownFaults.StraySyntax, Tabs(), TableMessage, TableHelp),
        (MarkdownFaults.StraySyntax, Semicolons(), TableMessage, TableHelp),
        (MarkdownFaults.StraySyntax, Spaces(), TableMessage, TableHelp),
        (MarkdownFaults.StraySyntax, Bars(), TableMessage, TableHelp),
        (MarkdownFaults.StraySyntax, Rule(), "Det här ser ut som en linje, men blev text.", "Skriv --- på en egen rad, med en tom rad före och efter, eller ta bort raden."),
        (MarkdownFaults.StraySyntax, TightHeading(), "Det här ser ut som en rubrik, men blev text.", "Skriv ## och ett mellanslag före rubriken. Hör tecknet till texten skriver du \\#."),
        (MarkdownFaults.ForeignMarkup, NumberedHeading(), "Det här ser ut som en rubrik ur Jira eller Confluence, men blev text.", "Skriv ## och ett mellanslag före rubriken."),
        (MarkdownFaults.ForeignMarkup, WikiHeading(), "Det här ser ut som en rubrik ur en wiki, men blev text.", "Skriv ## och ett mellanslag före rubriken, och inget efter den."),
        (MarkdownFaults.ForeignMarkup, Quotation(), "Det här ser ut som ett citat ur Jira eller Confluence, men blev text.", "Skriv > och ett mellanslag före citatet."),
        (MarkdownFaults.ForeignMarkup, Admonition(), "Det här ser ut som början på en ruta ur ett annat program, men blev text.", "Skriv ::: viktigt på raden före rutan och ::: på raden efter."),
        (MarkdownFaults.ForeignMarkup, CodeQuotes(), "Det här ser ut som början på kod, men blev text.", "Skriv ``` på en egen rad före och efter koden."),
        (MarkdownFaults.Remains, PageNumber(), "Det här ser ut som ett sidnummer.", RemainsHelp),
        (MarkdownFaults.Remains, Leaders(), "Det här ser ut som en rad ur en innehållsförteckning.", RemainsHelp),
        (MarkdownFaults.Remains, Hyphen(), "Ordet är avstavat, som i en PDF, och får ett bindestreck mitt i.", "Skriv ihop ordet, utan bindestreck och radbrytning. Ska bindestrecket stå kvar sätter du hela ordet på samma rad."),
        (MarkdownFaults.Remains, ChatStamp(), "Det här ser ut som raden över ett inlägg i Teams eller i ett brev.", RemainsHelp),
        (MarkdownFaults.Remains, Prompt(), "Det här är en text som ett program har satt dit.", "Skriv det som ska stå här, eller ta bort raden."),
    ];

    /// <summary>Reports what a paragraph was meant as; false where it seems to be a paragraph.</summary>
    public static bool Find(ParagraphBlock paragraph, DocumentContext context)
    {
        // A cell is no line, and a box of its own is read as one.
        if (paragraph.Parent is Markdig.Extensions.Tables.TableCell || paragraph.Inline?.FirstChild is Markdig.Extensions.TaskLists.TaskList) return false;
        var span = context.SpanOf(paragraph);
        var text = context.TextOf(span);
        foreach (var (rule, pattern, message, help) in Known)
        {
            if (pattern.Match(text) is not { Success: true } match) continue;
            var mark = match.Groups["mark"];
            // The line that ends such a block is part of the same slip.
            if (message == FenceMessage && text.Trim() == mark.Value && context.FencesTold.Count > 0) return true;
            if (message == FenceMessage) context.FencesTold.Add(mark.Value);
            context.Fault(rule, new TextSpan(span.Start + mark.Index, span.Start + mark.Index + mark.Length), message, help);
            return true;
        }

        return false;
    }

    /// <summary>Three or more of colons and what resembles them, with a word after; colons alone are a block.</summary>
    [GeneratedRegex(@"^(?!:{2,}(?:\s|$))(?<mark>[:;∶：꞉ː﹕]{2,}|(?:: ){2,}:)(?= ?\p{Ll}| *$)", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(?<mark>[-+*](?:\[[ xX]?\]|[ ]?［[ xX]?］))", RegexOptions.Multiline)]
    private static partial Regex TightBox();

    /// <summary>The first line of a paragraph; a star may begin a note, and a hyphen after an and the end of a word.</summary>
    [GeneratedRegex(@"\A(?<mark>[-+](?=\p{L})|[0-9]{1,2}[.)](?=\p{Lu}))")]
    private static partial Regex TightItem();

    [GeneratedRegex(@"^(?<mark>[-+*](?=\p{L})|[0-9]{1,2}[.)](?=\p{L}))[^\n*]*\n(?=[-+*]\p{L}[^*\n]*$|[0-9]{1,2}[.)]\p{L})", RegexOptions.Multiline)]
    private static partial Regex TightItems();

    [GeneratedRegex(@"^(?<mark>[☐☑])\uFE0F?[ \t\u00A0]*(?!\[)", RegexOptions.Multiline)]
    private static partial Regex Box();

    /// <summary>What only a word processor puts before an item.</summary>
    [GeneratedRegex(@"^(?<mark>[•·‣▪▫●○■□➢➤❖✔✓\uF0A7\uF0B7\uF0D8\uF0FC\uF076]|✅)\uFE0F?[ \t\u00A0]+(?!\[)", RegexOptions.Multiline)]
    private static partial Regex Symbol();

    /// <summary>What may begin a sentence, and two lines one after the other only in a list.</summary>
    [GeneratedRegex(
        @"^(?<mark>[→⇒➔►▶§]|->|=>|\([0-9a-z]{1,2}\)|[ivx]{1,4}[.)]|[A-Z][.)]|[①-⑳]|👉|🔹|🔸)\uFE0F?[ \t\u00A0]+[^\n]*\n(?=(?:[→⇒➔►▶§]|->|=>|\([0-9a-z]{1,2}\)|[ivx]{1,4}[.)]|[A-Z][.)]|[①-⑳]|👉|🔹|🔸)\uFE0F?[ \t\u00A0])",
        RegexOptions.Multiline)]
    private static partial Regex Symbols();

    [GeneratedRegex(@"^(?<mark>[^\t\n]{1,200}\t)[^\n]*\n[^\t\n]{0,200}\t", RegexOptions.Multiline)]
    private static partial Regex Tabs();

    [GeneratedRegex(@"^(?<mark>[^;\n]{1,60}(?:;(?! )[^;\n]{0,60}){2,20})\n[^;\n]{0,60}(?:;(?! )[^;\n]{0,60}){2,20}$", RegexOptions.Multiline)]
    private static partial Regex Semicolons();

    [GeneratedRegex(@"^(?<mark>[^\s][^\n]{0,60}?[^\s] {4,}[^\s][^\n]{0,100})\n[^\s][^\n]{0,60}?[^\s] {4,}[^\s]", RegexOptions.Multiline)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?<mark>[^|\n`-]{1,100} \| [^\n`]{1,100})\n[^|\n`-]{1,100} \| ", RegexOptions.Multiline)]
    private static partial Regex Bars();

    [GeneratedRegex(@"^(?<mark>[–—]{2,}|--|={3,}|[~•·]{3,}|_ ?_|[*]{2})[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Rule();

    [GeneratedRegex(@"\A(?<mark>#)\p{Lu}\p{Ll}[^#\n]*\z")]
    private static partial Regex TightHeading();

    [GeneratedRegex(@"\A(?<mark>h[1-6]\.) \S")]
    private static partial Regex NumberedHeading();

    [GeneratedRegex(@"^(?<mark>={2,6}) [^=\n]{1,200} ={2,6} *$", RegexOptions.Multiline)]
    private static partial Regex WikiHeading();

    [GeneratedRegex(@"\A(?<mark>bq\.) \S")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"^(?<mark>!!! ?\w+|\?\?\?\+? \w+|\.\. [a-z-]+::|#\+\w+:?)", RegexOptions.Multiline)]
    private static partial Regex Admonition();

    [GeneratedRegex(@"^(?<mark>'''|´´´|”””|"""""")[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex CodeQuotes();

    [GeneratedRegex(@"\A(?<mark>(?:Sida|Sid\.?) ?[0-9]{1,4}(?: ?(?:av|/|\() ?[0-9]{1,4}\)?)?)\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^[^\n.]{1,200}(?<mark>(?:\.{5,}|(?: \.){5,}|…{3,}) ?[0-9]{1,4})[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Leaders();

    /// <summary>A letter, a hyphen, and the next line goes on with the word; «barn- och» may be broken after the hyphen.</summary>
    [GeneratedRegex(@"(?<=\p{Ll})(?<mark>-)\n[ \t]*(?!(?:och|eller|samt|respektive|till|som|men|kontra)\b)\p{Ll}{2}")]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"^(?<mark>\[?(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|Igår|Idag|I går|I dag),? (?:kl\.? ?)?[0-9]{1,2}[:.][0-9]{2}\]?)(?: |$)|^(?<mark>-{3,} ?(?:Forwarded message|Ursprungligt meddelande|Original Message) ?-{3,})", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ChatStamp();

    [GeneratedRegex(@"(?<mark>Klicka (?:eller tryck )?här för att (?:ange|skriva) text|\[?Skriv text här\]?|Fel! (?:Hittar inte referenskälla|Bokmärket är inte definierat)|Error! (?:Reference source not found|Bookmark not defined)|Lorem ipsum dolor)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prompt();
}
