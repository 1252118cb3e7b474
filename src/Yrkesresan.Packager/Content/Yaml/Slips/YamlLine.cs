namespace Yrkesresan.Packager.Content.Yaml.Slips;

/// <summary>A line of YAML taken apart, as far as a line alone shows it: <c>  - key: value</c>. All are offsets into the text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Its end, without the line break.</param>
/// <param name="Content">Where its first word or hyphen stands; its end where the line is blank.</param>
/// <param name="Word">Where its first word stands, after the hyphens of a list.</param>
/// <param name="WordEnd">The end of a first word of letters, digits, hyphens and underscores; the word's start where it is no such word.</param>
/// <param name="Colon">The colon after that word, with nothing but spaces between them; -1 where there is none.</param>
internal readonly record struct YamlLine(int Start, int End, int Content, int Word, int WordEnd, int Colon)
{
    /// <summary>Takes the line apart that starts at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the line starts.</param>
    /// <param name="limit">Where the YAML ends.</param>
    public static YamlLine At(string text, int start, int limit)
    {
        var end = text.IndexOf('\n', start, limit - start) is >= 0 and var found ? found : limit;
        var content = AfterSpaces(text, start, end);
        var word = content;
        while (word < end && text[word] == '-' && (word + 1 == end || IsSpace(text[word + 1]))) word = AfterSpaces(text, word + 1, end);

        var wordEnd = word;
        while (wordEnd < end && (char.IsLetterOrDigit(text[wordEnd]) || text[wordEnd] is '_' or '-' || InvisibleCharacters.IsNothing(text[wordEnd]))) wordEnd++;
        var colon = AfterSpaces(text, wordEnd, end);
        return new YamlLine(start, end, content, word, wordEnd, wordEnd > word && colon < end && text[colon] == ':' ? colon : -1);
    }

    /// <summary>How far the line is indented.</summary>
    public int Indent => Content - Start;

    /// <summary>The column of its first word, after the hyphens of a list.</summary>
    public int Column => Word - Start;

    /// <summary>Whether it begins a list item.</summary>
    public bool HasHyphen => Word > Content;

    /// <summary>Whether it is <c>key: value</c> or <c>key:</c>.</summary>
    public bool IsEntry(string text) => Colon >= 0 && (Colon + 1 >= End || IsSpace(text[Colon + 1]));

    /// <summary>Whether nothing or a comment alone stands on it, or it divides documents.</summary>
    public bool IsEmpty(string text) => Content >= End || text[Content] == '#' || text.AsSpan(Start, End - Start).TrimEnd() is "---" or "...";

    /// <summary>Where what follows the key, or the hyphen of a list, starts.</summary>
    public int Value(string text) => IsEntry(text) ? AfterSpaces(text, Colon + 1, End) : Word;

    private static int AfterSpaces(string text, int at, int end)
    {
        while (at < end && IsSpace(text[at])) at++;
        return at;
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' || InvisibleCharacters.IsSpace(character);
}
