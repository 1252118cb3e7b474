using System.Globalization;
using System.Text;

namespace Yrkesresan.Packager.Diagnostics.Formats;

/// <summary>How many columns of a terminal a character takes.</summary>
internal static class DisplayWidth
{
    /// <summary>The blocks that Unicode's East Asian Width calls wide, roughly: a column too many or too few moves a mark, nothing worse.</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The width of a text.</summary>
    public static int OfText(string text)
    {
        var width = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext()) width += Of(elements.GetTextElement());
        return width;
    }

    /// <summary>The width of a text element: a letter with its marks, an emoji with its joiners.</summary>
    public static int Of(string element)
    {
        var rune = element.EnumerateRunes().First();
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return 0;
        // U+FE0F asks for the colourful form of a sign that is narrow as text.
        if (element.Contains('\uFE0F', StringComparison.Ordinal)) return 2;
        return Array.Exists(Wide, range => rune.Value >= range.First && rune.Value <= range.Last) ? 2 : 1;
    }
}
