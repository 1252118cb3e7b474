using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>Sentences, paragraphs and stretches of text that are longer than one follows.</summary>
/// <remarks>The limits are nearly half again what the longest are in content that was written to be plain: 28, 70 and 184 words.</remarks>
public sealed partial class LongText : IPageCheck
{
    private const int LongestSentence = 40;
    private const int LongestParagraph = 100;
    private const int LongestStretch = 275;

    private static readonly Rule Sentence = new("YR0402", "lang-mening", RuleCategory.Language, Severity.Warning);
    private static readonly Rule Long = new("YR0403", "langt-stycke", RuleCategory.Language, Severity.Warning);
    private static readonly Rule Stretch = new("YR0405", "mycket-text-i-strack", RuleCategory.Language, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Sentence, Long, Stretch];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date) =>
        page.Facts.Blocks.OfType<Paragraph>().SelectMany(paragraph => OfParagraph(paragraph, page)).Concat(OfStretches(page));

    private static IEnumerable<Diagnostic> OfParagraph(Paragraph paragraph, PageView page)
    {
        var text = Prose.Of(paragraph.Content);
        foreach (Match sentence in SentenceForm().Matches(text.Text))
        {
            if (Prose.CountWords(sentence.Value) is > LongestSentence and var words)
            {
                yield return Sentence.At(
                    page.At(text.SourceOf(sentence.Index, sentence.Index + sentence.Length)),
                    $"Meningen är {Number(words)} ord lång. Över {Number(LongestSentence)} är svårt att följa.",
                    "Dela upp den på två eller tre meningar, eller gör en punktlista av det som räknas upp.");
            }
        }

        if (Prose.CountWords(text.Text) is > LongestParagraph and var all)
        {
            yield return Long.At(
                page.At(text.SourceOf(0, text.Text.Length)),
                $"Stycket är {Number(all)} ord långt. Över {Number(LongestParagraph)} fyller det hela skärmen på en telefon.",
                "Dela upp stycket där en ny tanke börjar.");
        }
    }

    private static IEnumerable<Diagnostic> OfStretches(PageView page)
    {
        var stretch = new List<PlainText>();
        foreach (var block in page.Body.Append(null))
        {
            if (block is Paragraph paragraph && !paragraph.Content.Any(inline => inline is Picture))
            {
                stretch.Add(Prose.Of(paragraph.Content));
                continue;
            }

            // A single paragraph that is too long is reported as such.
            if (stretch.Count > 1 && stretch.Sum(text => Prose.CountWords(text.Text)) is > LongestStretch and var words)
            {
                yield return Stretch.At(
                    page.At(stretch[0].SourceOf(0, stretch[0].Text.Length)),
                    $"Här börjar {Number(words)} ord i sträck, utan rubrik, lista eller bild.",
                    "Sätt en rubrik där ett nytt ämne börjar, eller gör en lista, tabell eller bild av en del.");
            }

            stretch.Clear();
        }
    }

    private static string Number(int words) => words.ToString(CultureInfo.InvariantCulture);

    /// <summary>From a word to the sign that ends a sentence, with another sentence or nothing after it.</summary>
    [GeneratedRegex("""\S.*?(?:[.!?…][”"’)]*(?=\s+[”"(–]?[\p{Lu}\p{N}])|\z)""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex SentenceForm();
}
