using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Faults;

namespace Yrkesresan.Packager.Content.Markdown.Slips;

/// <summary>Macros, fields, commands and comments of other programs.</summary>
internal static partial class ForeignCommands
{
    private const string FieldMessage = "Det här ser ut som ett fält som ett annat program fyller i, men deltagaren läser det som det står.";
    private const string FieldHelp = "Skriv det som ska stå här. Hör klammern till texten skriver du \\{.";
    private const string ForumMessage = "Det här ser ut som en formatkod ur ett forum, men tecknen visas.";
    private const string ForumHelp = "Skriv med Markdown i stället: **fet**, *kursiv* och [länkens text](adress).";

    /// <summary>What is written before a box and once more after it.</summary>
    public static readonly SlipPattern Macro = new(
        MarkdownFaults.ForeignMarkup,
        MacroName(),
        "Det här ser ut som ett makro ur Confluence eller Jira, men blev text.",
        "Ta bort det. En ruta skrivs ::: viktigt på raden före och ::: på raden efter.");

    /// <summary>An id without its number sign.</summary>
    public static readonly SlipPattern Id = new(MarkdownFaults.ForeignMarkup, NamedId(), SlipWords.Id, "Skriv {#id}, med nummertecken före.");

    /// <summary>In the order in which they are tried.</summary>
    public static readonly ImmutableArray<SlipPattern> All =
    [
        new(MarkdownFaults.ForeignMarkup, HiddenComment(), "Det här ser ut som en kommentar, men deltagaren läser den.", "Ta bort kommentaren. Skriv den i ändringsförslaget i stället."),
        Macro,
        new(MarkdownFaults.ForeignMarkup, Placeholder(), FieldMessage, FieldHelp),
        new(MarkdownFaults.ForeignMarkup, WordField(), FieldMessage, FieldHelp),
        Id,
        new(MarkdownFaults.ForeignMarkup, Command(), "Det här ser ut som LaTeX, men blev text.", "Skriv med Markdown i stället: **fet**, *kursiv*, ## rubrik och ”- ” för en lista."),
        new(MarkdownFaults.ForeignMarkup, Formula(), "Det här ser ut som en formel i LaTeX, men blev text.", "Skriv formeln med vanliga tecken, till exempel x² + 1."),
        new(MarkdownFaults.ForeignMarkup, ForumTag(), ForumMessage, ForumHelp),
        new(MarkdownFaults.ForeignMarkup, OpenForumTag(), ForumMessage, ForumHelp),
        new(MarkdownFaults.ForeignMarkup, ShortCode(), "Det här ser ut som en symbol ur Teams eller Slack, men namnet visas i stället.", "Klistra in själva symbolen, eller ta bort den."),
    ];

    /// <summary><c>%%Stämmer det här?%%</c></summary>
    [GeneratedRegex(@"(?<mark>%%)(?=[^%\n]{1,200}%%)")]
    private static partial Regex HiddenComment();

    /// <summary><c>{info}</c> or <c>{panel:title=Tänk på}</c></summary>
    [GeneratedRegex(@"(?<mark>\{(?:info|note|warning|tip|panel|code|color|quote|noformat|expand|toc|status|section|column)(?::[^{}\n]{0,100})?\})")]
    private static partial Regex MacroName();

    /// <summary><c>{{namn}}</c>, <c>${namn}</c> or <c>{% include ruta.html %}</c></summary>
    [GeneratedRegex(@"(?<mark>(?:\{\{|\$\{|\{%)[^{}\n]{1,100}\}\}?)")]
    private static partial Regex Placeholder();

    /// <summary><c>{ HYPERLINK "https://example.com" }</c></summary>
    [GeneratedRegex(@"(?<mark>\{ ?(?:HYPERLINK|MERGEFIELD|INCLUDEPICTURE|PAGEREF)\b[^{}\n]{0,200}\})")]
    private static partial Regex WordField();

    /// <summary><c>{id:las-lagen}</c></summary>
    [GeneratedRegex(@"(?<mark>\{(?:id|ID|Id) ?: ?[^{}\n]{1,60}\})")]
    private static partial Regex NamedId();

    /// <summary><c>\textbf{viktigt}</c></summary>
    [GeneratedRegex(@"(?<mark>\\(?:textbf|textit|emph|section|subsection|begin|end|item|cite|ref|footnote|newpage|pagebreak|url|href|newline|underline)\b)")]
    private static partial Regex Command();

    /// <summary><c>$x_1 + 2$</c></summary>
    [GeneratedRegex(@"(?<mark>\$)(?=[^\s$])[^$\n]{0,100}[\\^_=][^$\n]{0,100}\$")]
    private static partial Regex Formula();

    /// <summary><c>[b]viktigt[/b]</c></summary>
    [GeneratedRegex(@"(?<mark>\[/(?:b|i|u|s|url|img|quote|code|color|size|list|center)\])")]
    private static partial Regex ForumTag();

    /// <summary><c>[color=red]</c>, and no tag after it.</summary>
    [GeneratedRegex(@"(?<mark>\[(?:url|img|color|size)=[^\[\]\n]{1,200}\])(?![^\n]{0,200}\[/)")]
    private static partial Regex OpenForumTag();

    /// <summary><c>:thumbsup:</c></summary>
    [GeneratedRegex(@"(?<![\w:/])(?<mark>:[a-z][a-z0-9_+-]{2,30}:)(?![\w:/])")]
    private static partial Regex ShortCode();
}
