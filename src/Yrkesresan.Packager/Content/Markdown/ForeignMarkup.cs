using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>Finds markup of other programs in a line's words: wikis, chats, issue trackers, typesetting and other kinds of Markdown.</summary>
internal static partial class ForeignMarkup
{
    private const string LinkHelp = "Skriv [länkens text](adress). En sida i samma del skrivs med filens namn: [länkens text](10-sida.md).";
    private const string BoldHelp = "Skriv **orden** om de är viktiga, eller ta bort tecknen.";
    private const string ItalicMessage = "Det här ser ut som kursiv text, men blev text.";
    private const string ItalicHelp = "Skriv *orden* utan mellanslag innanför stjärnorna, eller ta bort tecknet. Hör det till texten skriver du \\* eller \\_.";

    /// <summary>The named group <c>mark</c> is what is reported; each pattern is bounded, so that a search takes time in proportion to the text.</summary>
    private static readonly ImmutableArray<(Regex Pattern, string Message, string Help)> Known =
    [
        (Highlight(), "Det här ser ut som överstruken text med färgpenna, men tecknen visas.", BoldHelp),
        (Inserted(), "Det här ser ut som understruken text, men tecknen visas.", BoldHelp),
        (Lowered(), "Tecknen ~ visas i texten.", "Skriv nedsänkta siffror som tecken, till exempel H₂O. Är det överstruken text tar du bort tecknen, och ordet om det inte ska vara med."),
        (Raised(), "Tecknet ^ visas i texten.", "Skriv upphöjda siffror som tecken, till exempel m². Hör tecknet till texten skriver du \\^."),
        (WikiLink(), "Det här ser ut som en länk ur en wiki eller Obsidian, men blev text.", LinkHelp),
        (PipedLink(), "Det här ser ut som en länk ur Jira eller Confluence, men blev text.", LinkHelp),
        (SpacedLink(), "Det här ser ut som en länk ur en wiki, men blev text.", LinkHelp),
        (WideLink(), "Det här ser ut som en länk, men med hakparenteser eller parenteser av fel slag.", "Skriv [länkens text](adress) med de vanliga tecknen [ ] ( )."),
        (PointedPicture(), "Det här ser ut som en bild ur Jira eller Confluence, men blev text.", "Skriv ![vad bilden visar](../media/fil.png)."),
        (HiddenComment(), "Det här ser ut som en kommentar, men deltagaren läser den.", "Ta bort kommentaren. Skriv den i ändringsförslaget i stället."),
        (Macro(), "Det här ser ut som ett makro ur Confluence eller Jira, men blev text.", "Ta bort det. En ruta skrivs ::: viktigt på raden före och ::: på raden efter."),
        (Placeholder(), "Det här ser ut som ett fält som ett annat program fyller i, men deltagaren läser det som det står.", "Skriv det som ska stå här. Hör klammern till texten skriver du \\{."),
        (NamedId(), "Det här ser ut som ett id, men blev text.", "Skriv {#id}, med nummertecken före."),
        (Quotes(), "Det här ser ut som fet eller kursiv text ur en wiki, men tecknen visas.", BoldHelp),
        (Command(), "Det här ser ut som LaTeX, men blev text.", "Skriv med Markdown i stället: **fet**, *kursiv*, ## rubrik och ”- ” för en lista."),
        (Formula(), "Det här ser ut som en formel i LaTeX, men blev text.", "Skriv formeln med vanliga tecken, till exempel x² + 1."),
        (ForumTag(), "Det här ser ut som en formatkod ur ett forum, men tecknen visas.", "Skriv med Markdown i stället: **fet**, *kursiv* och [länkens text](adress)."),
        (Spoiler(), "Det här ser ut som dold text, men tecknen visas.", "Ta bort tecknen. Det går inte att dölja text på en sida."),
        (ShortCode(), "Det här ser ut som en symbol ur Teams eller Slack, men namnet visas i stället.", "Klistra in själva symbolen, eller ta bort den."),
        (SpacedItalic(), ItalicMessage, ItalicHelp),
        (OpenItalic(), ItalicMessage, ItalicHelp),
        (Acute(), "Det här ser ut som kod, men med fel slags streck runt.", "Skriv `orden`, med grav accent. Är det ett citat skriver du ”orden”."),
    ];

    /// <summary>What every pattern begins with or holds: a text without any of them is not searched.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("=+~^[［!%{$'\\|:*_´");

    /// <summary>Whether words hold what was meant as an id.</summary>
    public static bool MaySayId(string words) => NamedId().IsMatch(words);

    /// <summary>Reports the first piece of such markup on each line.</summary>
    public static void Find(PlainText text, DocumentContext context)
    {
        if (!text.Text.AsSpan().ContainsAny(Signs)) return;
        var told = new HashSet<int>();
        foreach (var (pattern, message, help) in Known)
        {
            foreach (Match match in pattern.Matches(text.Text))
            {
                var mark = match.Groups["mark"];
                if (!told.Add(LineOf(text.Text, mark.Index))) continue;
                context.Fault(MarkdownFaults.ForeignMarkup, text.SourceOf(mark.Index, mark.Index + mark.Length), message, help);
                // The beginning and the end of one thing.
                if (mark.ValueSpan is ['\\' or '{', not '{', ..]) break;
            }
        }
    }

    /// <summary>Where the line of an offset begins.</summary>
    private static int LineOf(string text, int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    [GeneratedRegex(@"(?<![=\w])(?<mark>==)(?=[^\s=])[^=\n]{1,200}==(?!=)")]
    private static partial Regex Highlight();

    [GeneratedRegex(@"(?<![+\w])(?<mark>\+\+)(?=[^\s+])[^+\n]{1,200}\+\+(?![+\w])")]
    private static partial Regex Inserted();

    [GeneratedRegex(@"(?<!~)(?<mark>~)(?=[^\s~])[^~\n]{0,100}(?<=[^\s~])~(?!~)")]
    private static partial Regex Lowered();

    [GeneratedRegex(@"(?<=[\p{L}\p{Nd}])(?<mark>\^)(?:[^\s^]{1,20}\^|\p{Nd})")]
    private static partial Regex Raised();

    [GeneratedRegex(@"(?<mark>\[\[)[^\[\]\n]{1,200}\]\]")]
    private static partial Regex WikiLink();

    [GeneratedRegex(@"(?<mark>\[)[^\[\]|\n]{1,200}\|[^\[\]\n]{1,200}\](?!\()")]
    private static partial Regex PipedLink();

    [GeneratedRegex(@"(?<mark>\[)https?://[^\s\[\]]{1,300} [^\[\]\n]{1,200}\](?!\()")]
    private static partial Regex SpacedLink();

    [GeneratedRegex(@"(?<mark>［)[^［］\n]{1,200}］|(?<mark>\[)[^\[\]\n]{1,200}\]（")]
    private static partial Regex WideLink();

    [GeneratedRegex(@"(?<mark>!)[^\s!\[\]]{1,100}\.(?:png|jpe?g|gif|svg|webp)(?:\|[^!\n]{0,50})?!", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PointedPicture();

    [GeneratedRegex(@"(?<mark>%%)(?=[^%\n]{1,200}%%)")]
    private static partial Regex HiddenComment();

    [GeneratedRegex(@"(?<mark>\{(?:info|note|warning|tip|panel|code|color|quote|noformat|expand|toc|status|section|column)(?::[^{}\n]{0,100})?\})")]
    private static partial Regex Macro();

    [GeneratedRegex(@"(?<mark>(?:\{\{|\$\{|\{%)[^{}\n]{1,100}\}\}?|\{ ?(?:HYPERLINK|MERGEFIELD|INCLUDEPICTURE|PAGEREF)\b[^{}\n]{0,200}\})")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?<mark>\{(?:id|ID|Id) ?: ?[^{}\n]{1,60}\})")]
    private static partial Regex NamedId();

    [GeneratedRegex(@"(?<!')(?<mark>'{2,3})(?=[^\s'])[^'\n]{1,200}'{2,3}(?!')")]
    private static partial Regex Quotes();

    [GeneratedRegex(@"(?<mark>\\(?:textbf|textit|emph|section|subsection|begin|end|item|cite|ref|footnote|newpage|pagebreak|url|href|newline|underline)\b)")]
    private static partial Regex Command();

    [GeneratedRegex(@"(?<mark>\$)(?=[^\s$])[^$\n]{0,100}[\\^_=][^$\n]{0,100}\$")]
    private static partial Regex Formula();

    [GeneratedRegex(@"(?<mark>\[/(?:b|i|u|s|url|img|quote|code|color|size|list|center)\])|(?<mark>\[(?:url|img|color|size)=[^\[\]\n]{1,200}\])(?![^\n]{0,200}\[/)")]
    private static partial Regex ForumTag();

    [GeneratedRegex(@"(?<mark>\|\|)(?=[^\s|])[^|\n]{1,200}\|\|")]
    private static partial Regex Spoiler();

    [GeneratedRegex(@"(?<![\w:/])(?<mark>:[a-z][a-z0-9_+-]{2,30}:)(?![\w:/])")]
    private static partial Regex ShortCode();

    [GeneratedRegex(@"(?<=\s)(?<mark>\*) \p{L}[^*\n]{0,80}\p{L} \*(?=\s|$)", RegexOptions.Multiline)]
    private static partial Regex SpacedItalic();

    /// <summary>One sign before a word within a line, and none after it; first on a line a star is a note's.</summary>
    [GeneratedRegex(@"(?<=[\p{L},.:;] )(?<mark>[*_])(?=\p{L})[^*_\n]{1,200}$", RegexOptions.Multiline)]
    private static partial Regex OpenItalic();

    [GeneratedRegex(@"(?<!\w)(?<mark>´)(?=\S)[^´\n]{1,100}´")]
    private static partial Regex Acute();
}
