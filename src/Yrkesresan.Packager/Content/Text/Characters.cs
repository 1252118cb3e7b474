using System.Buffers;

namespace Yrkesresan.Packager.Content.Text;

/// <summary>Characters that no page, manifest or LMS can hold.</summary>
public static class Characters
{
    /// <summary>
    /// Control characters but for tab and line feed (XML 1.0, 2.2 Char), the line separators that some programs break
    /// lines at, and the two that are no characters at all.
    /// </summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n')).Concat(Enumerable.Range(0x7F, 0x21))
            .Concat([0x2028, 0x2029, 0xFFFE, 0xFFFF]).Select(c => (char)c)]);

    /// <summary>The offset of the first such character, or of half a surrogate pair; -1 where all is well.</summary>
    public static int FirstForbidden(ReadOnlySpan<char> text)
    {
        var forbidden = text.IndexOfAny(Forbidden);
        for (var i = text.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else return forbidden < 0 ? i : Math.Min(i, forbidden);
        }

        return forbidden;
    }

    /// <summary>How such a character is named in a message.</summary>
    public static string Name(char character) => FormattableString.Invariant($"U+{(int)character:X4}");
}
