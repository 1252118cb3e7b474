using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Faults;

namespace Yrkesresan.Packager.Content.Markdown.Slips;

/// <summary>Bold, italic and other looks of words as other programs write them.</summary>
internal static partial class ForeignStyles
{
    private const string BoldHelp = "Skriv **orden** om de är viktiga, eller ta bort tecknen.";
    private const string ItalicMessage = "Det här ser ut som kursiv text, men blev text.";
    private const string ItalicHelp = "Skriv *orden* utan mellanslag innanför stjärnorna, eller ta bort tecknet. Hör det till texten skriver du \\* eller \\_.";

    /// <summary>In the order in which they are tried.</summary>
    public static readonly ImmutableArray<SlipPattern> All =
    [
        new(MarkdownFaults.ForeignMarkup, Highlight(), "Det här ser ut som markerad text (==…==), men tecknen visas.", BoldHelp),
        new(MarkdownFaults.ForeignMarkup, Inserted(), "Det här ser ut som understruken text, men tecknen visas.", BoldHelp),
        new(MarkdownFaults.ForeignMarkup, Lowered(), "Tecknen ~ visas i texten.", "Skriv nedsänkta siffror som tecken, till exempel H₂O. Är det överstruken text tar du bort tecknen, och ordet om det inte ska vara med."),
        new(MarkdownFaults.ForeignMarkup, Raised(), "Tecknet ^ visas i texten.", "Skriv upphöjda siffror som tecken, till exempel m². Hör tecknet till texten skriver du \\^."),
        new(MarkdownFaults.ForeignMarkup, Quotes(), "Det här ser ut som fet eller kursiv text ur en wiki, men tecknen visas.", BoldHelp),
        new(MarkdownFaults.ForeignMarkup, Spoiler(), "Det här ser ut som dold text, men tecknen visas.", "Ta bort tecknen. Det går inte att dölja text på en sida."),
        new(MarkdownFaults.ForeignMarkup, SpacedItalic(), ItalicMessage, ItalicHelp),
        new(MarkdownFaults.ForeignMarkup, OpenItalic(), ItalicMessage, ItalicHelp),
        new(MarkdownFaults.ForeignMarkup, Acute(), "Det här ser ut som kod, men med fel slags streck runt.", "Skriv `orden`, med grav accent. Är det ett citat skriver du ”orden”."),
    ];

    /// <summary><c>==viktigt==</c></summary>
    [GeneratedRegex(@"(?<![=\w])(?<mark>==)(?=[^\s=])[^=\n]{1,200}==(?!=)")]
    private static partial Regex Highlight();

    /// <summary><c>++nytt++</c></summary>
    [GeneratedRegex(@"(?<![+\w])(?<mark>\+\+)(?=[^\s+])[^+\n]{1,200}\+\+(?![+\w])")]
    private static partial Regex Inserted();

    /// <summary><c>H~2~O</c> or <c>~inställt~</c></summary>
    [GeneratedRegex(@"(?<!~)(?<mark>~)(?=[^\s~])[^~\n]{0,100}(?<=[^\s~])~(?!~)")]
    private static partial Regex Lowered();

    /// <summary><c>m^2^</c> or <c>m^2</c></summary>
    [GeneratedRegex(@"(?<=[\p{L}\p{Nd}])(?<mark>\^)(?:[^\s^]{1,20}\^|\p{Nd})")]
    private static partial Regex Raised();

    /// <summary><c>'''viktigt'''</c></summary>
    [GeneratedRegex(@"(?<!')(?<mark>'{2,3})(?=[^\s'])[^'\n]{1,200}'{2,3}(?!')")]
    private static partial Regex Quotes();

    /// <summary><c>||nej||</c></summary>
    [GeneratedRegex(@"(?<mark>\|\|)(?=[^\s|])[^|\n]{1,200}\|\|")]
    private static partial Regex Spoiler();

    /// <summary><c>* mycket viktigt *</c></summary>
    [GeneratedRegex(@"(?<=\s)(?<mark>\*) \p{L}[^*\n]{0,80}\p{L} \*(?=\s|$)", RegexOptions.Multiline)]
    private static partial Regex SpacedItalic();

    /// <summary><c>*viktigt</c> within a line, and no star after it; first on a line a star is a note's.</summary>
    [GeneratedRegex(@"(?<=[\p{L},.:;] )(?<mark>[*_])(?=\p{L})[^*_\n]{1,200}$", RegexOptions.Multiline)]
    private static partial Regex OpenItalic();

    /// <summary><c>´prov´</c></summary>
    [GeneratedRegex(@"(?<!\w)(?<mark>´)(?=\S)[^´\n]{1,100}´")]
    private static partial Regex Acute();
}
