using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>Finds mark-up that the parser took for text, so that nothing fails silently.</summary>
internal static class StraySyntax
{
    private const string BoxMessage = "Det här ser ut som en ruta, men blev text.";
    private const string BoxHelp = "Skriv ”- [ ] ” eller ”- [x] ” först på raden, med mellanslag som här. Hör hakparentesen till texten skriver du \\[.";

    private static readonly (string Mark, string Message, string Help)[] Marks =
    [
        ("![", "Det här ser ut som en bild, men blev text.", "Skriv ![vad bilden visar](../media/fil.png) utan mellanslag mellan ] och (."),
        ("](", "Det här ser ut som en länk, men blev text.", "Skriv [länkens text](adress) utan mellanslag i adressen, med båda parenteserna."),
        ("][", "Det här ser ut som en länk till en adress längre ned på sidan, men blev text.", "Skriv adressen på en egen rad sist på sidan, [namn]: adress, eller skriv länken som [länkens text](adress)."),
        (":::", "Det här ser ut som ett block, men blev text.", "Sätt ::: först på en egen rad."),
        ("{#", "Det här ser ut som ett id, men blev text.", "Skriv {#id} med en avslutande klammer på samma rad."),
        ("[@", "Det här ser ut som en hänvisning, men blev text.", "Skriv [@id] med en avslutande hakparentes."),
        ("[ ]", BoxMessage, BoxHelp),
        ("[]", BoxMessage, BoxHelp),
        ("[x]", BoxMessage, BoxHelp),
        ("[X]", BoxMessage, BoxHelp),
    ];

    /// <summary>Tells of each place in a line of text; a mark after a backslash is meant as text.</summary>
    public static void Find(ImmutableArray<Inline> content, DocumentContext context)
    {
        var text = PlainText.Own(content);
        for (var offset = 0; offset < text.Text.Length; offset++)
        {
            if (text.Text[offset] == '|' && (offset == 0 || text.Text[offset - 1] == '\n'))
            {
                context.Fault(MarkdownFaults.StraySyntax, text.SourceOf(offset, offset + 1), "Det här ser ut som en tabell, men blev text.", "Skriv en rad |---|---| under rubrikerna. Hör strecket till texten skriver du \\|.");
                return;
            }

            foreach (var (mark, message, help) in Marks)
            {
                if (string.CompareOrdinal(text.Text, offset, mark, 0, mark.Length) != 0) continue;
                context.Fault(MarkdownFaults.StraySyntax, text.SourceOf(offset, offset + mark.Length), message, help);
                // One fault is enough for «![text](adress»: the rest of the line is part of the same mistake.
                offset = text.Text.IndexOf('\n', offset) is >= 0 and var next ? next : text.Text.Length;
                break;
            }
        }
    }
}
