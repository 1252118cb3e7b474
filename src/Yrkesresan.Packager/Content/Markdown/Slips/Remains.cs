using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Faults;

namespace Yrkesresan.Packager.Content.Markdown.Slips;

/// <summary>What other programs leave in a text that is pasted: of pages, of printing, of chats and of forms.</summary>
internal static partial class Remains
{
    private const string Help = "Ta bort raden, och läs igenom resten av det som klistrades in.";

    private const string StampMessage = "Det här ser ut som raden över ett inlägg i Teams eller i ett brev.";
    private const string LeftMessage = "Det här är en text som ett program har satt dit.";
    private const string LeftHelp = "Skriv det som ska stå här, eller ta bort raden.";

    /// <summary>In the order in which they are tried.</summary>
    public static readonly ImmutableArray<SlipPattern> All =
    [
        new(MarkdownFaults.Remains, PageNumber(), "Det här ser ut som ett sidnummer.", Help),
        new(MarkdownFaults.Remains, Leaders(), "Det här ser ut som en rad ur en innehållsförteckning.", Help),
        new(MarkdownFaults.Remains, Hyphen(), "Ordet är avstavat, som i en PDF, och får ett bindestreck mitt i.", "Skriv ihop ordet, utan bindestreck och radbrytning. Ska bindestrecket stå kvar sätter du hela ordet på samma rad."),
        new(MarkdownFaults.Remains, ChatStamp(), StampMessage, Help),
        new(MarkdownFaults.Remains, ForwardedMail(), StampMessage, Help),
        new(MarkdownFaults.Remains, Prompt(), LeftMessage, LeftHelp),
        new(MarkdownFaults.Remains, BrokenReference(), LeftMessage, LeftHelp),
    ];

    /// <summary><c>Sida 3 av 12</c></summary>
    [GeneratedRegex(@"\A(?<mark>(?:Sida|Sid\.?) ?[0-9]{1,4}(?: ?(?:av|/|\() ?[0-9]{1,4}\)?)?)\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    /// <summary><c>Att ringa ........ 4</c></summary>
    [GeneratedRegex(@"^[^\n.]{1,200}(?<mark>(?:\.{5,}|(?: \.){5,}|…{3,}) ?[0-9]{1,4})[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Leaders();

    /// <summary>A letter, a hyphen, and the next line goes on with the word; «barn- och» may be broken after the hyphen.</summary>
    [GeneratedRegex(@"(?<=\p{Ll})(?<mark>-)\n[ \t]*(?!(?:och|eller|samt|respektive|till|som|men|kontra)\b)\p{Ll}{2}")]
    private static partial Regex Hyphen();

    /// <summary><c>2026-11-24 10:15</c> or <c>Igår kl. 10:15</c>, first on a line.</summary>
    [GeneratedRegex(@"^(?<mark>\[?(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|Igår|Idag|I går|I dag),? (?:kl\.? ?)?[0-9]{1,2}[:.][0-9]{2}\]?)(?: |$)", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ChatStamp();

    /// <summary><c>---- Ursprungligt meddelande ----</c></summary>
    [GeneratedRegex(@"^(?<mark>-{3,} ?(?:Forwarded message|Ursprungligt meddelande|Original Message) ?-{3,})", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForwardedMail();

    /// <summary><c>Klicka här för att ange text</c></summary>
    [GeneratedRegex(@"(?<mark>Klicka (?:eller tryck )?här för att (?:ange|skriva) text|\[?Skriv text här\]?|Lorem ipsum dolor)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prompt();

    /// <summary><c>Fel! Hittar inte referenskälla.</c></summary>
    [GeneratedRegex(@"(?<mark>Fel! (?:Hittar inte referenskälla|Bokmärket är inte definierat)|Error! (?:Reference source not found|Bookmark not defined))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BrokenReference();
}
