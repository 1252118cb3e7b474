namespace Yrkesresan.Packager.Content.Markdown.Syntax;

/// <summary>Abbreviations by their letters, so that a page with very many takes no longer a word than one with few.</summary>
internal sealed class AbbreviationTree
{
    private readonly Dictionary<char, AbbreviationTree> next = [];
    private AbbreviationLine? line;

    /// <summary>Adds one.</summary>
    public void Add(AbbreviationLine added)
    {
        var node = this;
        foreach (var letter in added.Short)
        {
            if (!node.next.TryGetValue(letter, out var inner)) node.next.Add(letter, inner = new AbbreviationTree());
            node = inner;
        }

        node.line = added;
    }

    /// <summary>The longest that stands at the start of a text and may end where it does; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mayEnd">Whether one of a length may: not within a word.</param>
    public AbbreviationLine? Longest(ReadOnlySpan<char> text, Func<int, bool> mayEnd)
    {
        AbbreviationLine? found = null;
        var node = this;
        for (var length = 1; length <= text.Length && node.next.TryGetValue(text[length - 1], out var inner); length++)
        {
            node = inner;
            if (node.line is not null && mayEnd(length)) found = node.line;
        }

        return found;
    }
}
