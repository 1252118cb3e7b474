using System.Collections.Immutable;
using CsCheck;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Tests.Properties.Documents;

/// <summary>Lines of text as an editor may write them, with every kind of mark-up that stands in a line.</summary>
internal static class AnyLine
{
    /// <summary>The abbreviations that a document may explain; no other word is spelt like one.</summary>
    public static readonly IReadOnlyDictionary<string, string> Abbreviations =
        new Dictionary<string, string> { ["BBIC"] = "Barns behov i centrum", ["SIP"] = "samordnad *individuell* plan" };

    /// <summary>A word of letters.</summary>
    public static readonly Gen<string> Letters = Gen.Char["abcdeåäöéÅÄ"].Array[1, 8].Select(letters => new string(letters));

    /// <summary>An id.</summary>
    public static readonly Gen<string> Id = Gen.Char["abc0129"].Array[1, 8].Select(
        Gen.Char["abc-019"].Array[1, 8],
        (first, rest) => new string(first) + new string(rest));

    /// <summary>A language.</summary>
    public static readonly Gen<string> Language = Gen.OneOf("en", "fi", "ar", "sv-FI", "zh-Hant");

    /// <summary>A word of anything that can be written: what has a meaning in Markdown too.</summary>
    private static readonly Gen<string> Word = Gen.Frequency(
        (4, Letters),
        (1, Gen.Char["aö0*_[]{}<>#|`!&:~@-+.()\"\\/=^$%;,?'"].Array[1, 5].Select(letters => new string(letters))),
        (1, Gen.OneOf("😀", "–", "”ord”", "20", "§", "§§", "&amp;", "1.", "-", "]:", ":::", "![", "[@a]")));

    /// <summary>Words with single spaces between.</summary>
    public static readonly Gen<string> Phrase = Word.Array[1, 4].Select(words => string.Join(' ', words));

    private static readonly Gen<ImmutableArray<Inline>> Words = Phrase.Select(words => ImmutableArray.Create(Run(words)));

    /// <summary>Without a colon: what stands before «]:» is a name for a link, whatever follows.</summary>
    private static readonly Gen<Inline> Code = Gen.Char["abö*_[]{}<>#!&@\\~ "].Array[1, 8]
        .Select(letters => (Inline)new CodeSpan(default, 'x' + new string(letters) + 'x'));

    private static readonly Gen<Inline> AnyAbbreviation = Gen.OneOf([.. Abbreviations])
        .Select(pair => (Inline)new Abbreviation(default, pair.Key, pair.Value));

    private static readonly Gen<Inline> AnyCitation =
        Gen.Select(Id, Gen.Char["ab å.,20§"].Array[0, 8], (id, place) => new CitedSource(id, default, Locator(new string(place)))).Array[1, 3]
            .Select(sources => (Inline)new Citation(default, [.. sources]));

    private static readonly Gen<Inline> AnyPicture = Gen.Select(Letters, Word.Array[1, 3], Gen.Bool, (name, words, decorative) =>
        (Inline)new Picture(default, $"../media/{name}.png", default, decorative ? "" : string.Join(' ', words), decorative));

    private static readonly Gen<Inline> AnyLink = Gen.Select(
        Gen.OneOf("https://example.se/a?b=c&d=1#e", "mailto:a@example.se", "10-sida.md", "10-sida.md#en-rubrik", "../media/fil.pdf", "#rubrik"),
        Words,
        (target, words) => (Inline)new Link(default, target, default, words));

    private static readonly Gen<Inline> AnyEmphasis = Gen.Select(
        Gen.Bool, Letters, Gen.OneOf(Code, AnyLink, AnyAbbreviation, AnyCitation).Null(), Letters,
        (strong, first, middle, last) => (Inline)new Emphasis(default, strong, middle is null ? [Run(first)] : [Run(first + " "), middle, Run(" " + last)]));

    private static readonly Gen<Inline> AnyLanguageSpan = Gen.Select(Language, Words, Gen.OneOf(AnyEmphasis, Code).Null(), (language, words, more) =>
        (Inline)new LanguageSpan(default, language, more is null ? words : [.. words, Run(" "), more]));

    private static readonly Gen<ImmutableArray<Inline>> Atom = Gen.Frequency(
        (8, Words),
        (1, Gen.OneOf(Code, AnyAbbreviation, AnyCitation, AnyPicture).Select(ImmutableArray.Create)),
        (1, Gen.OneOf(AnyEmphasis, AnyLink, AnyLanguageSpan).Select(ImmutableArray.Create)));

    /// <summary>A line that is not broken.</summary>
    public static readonly Gen<ImmutableArray<Inline>> Unbroken = Joined(Gen.Const(Run(" ")));

    /// <summary>A line that may be broken, softly and hard.</summary>
    public static readonly Gen<ImmutableArray<Inline>> Broken = Joined(Gen.Frequency(
        (6, Gen.Const(Run(" "))), (1, Gen.Bool.Select(hard => (Inline)new LineBreak(default, hard)))));

    /// <summary>A line that begins with a word, and with no mark-up.</summary>
    public static readonly Gen<ImmutableArray<Inline>> BeginningWithWord = Gen.Select(
        Letters,
        Broken,
        (word, rest) => ImmutableArray.Create([Run(word + " "), .. rest]));

    /// <summary>Words.</summary>
    public static Inline Run(string text) => new TextRun(default, text, Escaped: false);

    /// <summary>Lines that differ in their first word: lists of answers have none twice.</summary>
    public static Gen<ImmutableArray<ImmutableArray<Inline>>> Distinct(int fewest, int most) => Unbroken.Array[fewest, most]
        .Select(lines => lines.Select((line, i) => ImmutableArray.Create([Run(FormattableString.Invariant($"svar{i} ")), .. line])).ToImmutableArray());

    private static Gen<ImmutableArray<Inline>> Joined(Gen<Inline> between) => Gen.Select(Atom, between).Array[1, 5]
        .Select(pairs => pairs.SelectMany((pair, i) => i == 0 ? pair.Item1 : pair.Item1.Insert(0, Before(pair.Item1, pair.Item2))).ToImmutableArray());

    /// <summary>Speech, which is what a line with a dash first is if it is no list, is broken by hand.</summary>
    private static Inline Before(ImmutableArray<Inline> line, Inline between) =>
        between is LineBreak && line is [TextRun { Text: ['–', ..] }, ..] ? new LineBreak(default, Hard: true) : between;

    private static string? Locator(string text) =>
        string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } locator ? locator : null;
}
