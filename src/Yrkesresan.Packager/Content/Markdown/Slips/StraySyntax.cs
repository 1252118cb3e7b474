using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown.Syntax;

namespace Yrkesresan.Packager.Content.Markdown.Slips;

/// <summary>Finds markup that the parser took for text, so that nothing fails silently.</summary>
internal static partial class StraySyntax
{
    private const string BoxHelp = "Skriv ”- [ ] ” eller ”- [x] ” först på raden, med mellanslag som här. Hör hakparentesen till texten skriver du \\[.";

    private const string LinkMessage = "Det här ser ut som en länk, men blev text.";

    private const string CitationMessage = "Det här ser ut som en hänvisning, men blev text.";
    private const string CitationHelp = "Skriv [@id] med båda hakparenteserna och utan mellanslag före @.";

    private const string NakedCitationHelp = "Skriv [@id], med hakparenteserna och inget annat före @. Hör snabel-a till texten skriver du \\@.";

    private static readonly (string Mark, string Message, string Help)[] Marks =
    [
        ("![", "Det här ser ut som en bild, men blev text.", "Skriv ![vad bilden visar](../media/fil.png) utan mellanslag mellan ] och (."),
        ("](", LinkMessage, "Skriv [länkens text](adress) utan mellanslag i adressen, med båda parenteserna."),
        ("][", "Det här ser ut som en länk till en adress längre ned på sidan, men blev text.", "Skriv adressen på en egen rad sist på sidan, [namn]: adress, eller skriv länken som [länkens text](adress)."),
        (":::", SlipWords.Block, "Sätt ::: först på en egen rad."),
        ("{#", SlipWords.Id, "Skriv {#id} med en avslutande klammer på samma rad."),
        ("[@", CitationMessage, CitationHelp),
        ("[ ]", SlipWords.Checkbox, BoxHelp),
        ("[]", SlipWords.Checkbox, BoxHelp),
        ("[x]", SlipWords.Checkbox, BoxHelp),
        ("[X]", SlipWords.Checkbox, BoxHelp),
        ("[^", "Det här ser ut som en fotnot, men fotnoter finns inte.", "Hänvisa till en källa med [@id], eller skriv det som står i noten i texten, inom parentes."),
        ("[!", "Det här ser ut som början på en ruta, men blev text.", SlipWords.BoxHelp),
        ("**", "Det här ser ut som fet text, men blev text.", "Skriv två stjärnor både före och efter orden, utan mellanslag innanför: **orden**. Hör stjärnorna till texten skriver du \\*\\*."),
        ("(@", CitationMessage, CitationHelp),
        ("[ @", CitationMessage, CitationHelp),
        ("] (http", LinkMessage, "Ta bort mellanslaget mellan ] och (."),
        (")[http", LinkMessage, "Byt plats på tecknen: [länkens text](adress)."),
        ("~~", "Det här ser ut som överstruken text, men tecknen visas.", "Ta bort tecknen, och ordet om det inte ska vara med."),
    ];

    /// <summary>What means something only first on a line.</summary>
    private static readonly (string Mark, string Message, string Help)[] FirstMarks =
    [
        ("##", SlipWords.Heading, "Sätt ett mellanslag efter #-tecknen. Hör de till texten skriver du \\#."),
        ("*[", "Det här ser ut som en förkortnings förklaring, men blev text.", "Skriv *[FÖRK]: Det förkortningen betyder, på en egen rad och med kolon direkt efter ]."),
    ];

    /// <summary>What a mark may begin with: nothing else is looked at twice.</summary>
    private static readonly SearchValues<char> Beginnings = SearchValues.Create([.. Marks.Concat(FirstMarks).Select(known => known.Mark[0]), '@']);

    /// <summary>Reports each place in a line of text; a mark after a backslash is meant as text.</summary>
    /// <param name="content">The line, or what stands within emphasis, a link or a cell of a table.</param>
    /// <param name="isParagraph">Whether it is a whole paragraph, so that its beginning is the beginning of a line.</param>
    /// <param name="context">The page.</param>
    public static void Find(ImmutableArray<Inline> content, bool isParagraph, DocumentContext context)
    {
        var text = PlainText.Own(content);
        if (isParagraph && (StrayTable.Find(text, context) || StrayList.Find(content, text, context))) return;
        for (var offset = NextBeginning(text.Text, 0); offset >= 0; offset = NextBeginning(text.Text, offset))
        {
            var isFirst = isParagraph && (offset == 0 || text.Text[offset - 1] == '\n');
            if (MarkAt(text.Text, offset, isFirst) is not (var mark, var message, var help))
            {
                offset++;
                continue;
            }

            if (mark is "![" or "](" && SpacedTarget.At(text.Text, offset) is var (spacedMessage, spacedHelp)) (message, help) = (spacedMessage, spacedHelp);
            context.Fault(MarkdownFaults.StraySyntax, text.SourceOf(offset, offset + mark.Length), message, help);
            // One fault is enough for «![text](adress»: the rest of the line is part of the same mistake.
            offset = text.Text.IndexOf('\n', offset) is >= 0 and var next ? next : text.Text.Length;
        }
    }

    private static int NextBeginning(string text, int from) => text.AsSpan(from).IndexOfAny(Beginnings) is >= 0 and var next ? from + next : -1;

    private static (string Mark, string Message, string Help)? MarkAt(string text, int offset, bool isFirst)
    {
        foreach (var known in isFirst ? FirstMarks.Concat(Marks) : Marks)
        {
            if (string.CompareOrdinal(text, offset, known.Mark, 0, known.Mark.Length) == 0) return known;
        }

        return IsNakedCitation(text, offset) ? ("@", CitationMessage, NakedCitationHelp) : null;
    }

    /// <summary>Whether an id begins here as in a citation, without the brackets or with words before it in them; not within an address.</summary>
    private static bool IsNakedCitation(string text, int offset) => text[offset] == '@' && NakedCitation().IsMatch(text, offset);

    [GeneratedRegex(@"\G(?<![\p{L}\p{Nd}._+\uFFFC-])@[a-z][a-z0-9-]+(?![a-z0-9-]|\.[a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex NakedCitation();
}
