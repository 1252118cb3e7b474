using System.Text;
using System.Xml;

namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>Makes any string fit for a manifest: one line, characters that XML 1.0 allows, and no longer than allowed.</summary>
/// <remarks>
/// <para>
/// Every control character (line breaks and tabs among them), line or paragraph separator, half surrogate pair and
/// U+FFFE or U+FFFF becomes a space; spaces in a row become one, and those at the ends go. A line break that reached the
/// XML writer would become <c>&amp;#xA;</c>, which Totara shows as it stands (scorm12-totara-facts.md, 1.5).
/// </para>
/// <para>
/// What is too long is cut after a word and ends in <c>…</c>. Lengths are UTF-16 units: never fewer than the characters
/// that the schema and Totara's database count.
/// </para>
/// </remarks>
internal static class ManifestText
{
    /// <summary>The longest title of an organization or item (imscp_rootv1p1p2.xsd; Totara's column holds 255).</summary>
    public const int TitleLimit = 200;

    /// <summary>The longest title, keyword or entry in the metadata (LOM's smallest permitted maximum; scorm12-totara-facts.md, 1.3).</summary>
    public const int ShortLimit = 1000;

    /// <summary>The longest description in the metadata (as above).</summary>
    public const int LongLimit = 2000;

    /// <summary>A text on one line, at most <paramref name="limit"/> UTF-16 units; empty where nothing legible is in it.</summary>
    public static string Fit(string text, int limit) => Cut(OnOneLine(text), limit);

    private static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                line.Append(text[i++]).Append(text[i]);
            else if (IsAllowed(text[i]))
                line.Append(text[i]);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        if (line.Length > 0 && line[^1] == ' ') line.Length--;
        return line.ToString();
    }

    /// <summary>Whether a character is kept as it is; a no-break space is, since an editor means it.</summary>
    private static bool IsAllowed(char character) =>
        character is not (' ' or '\u2028' or '\u2029') && !char.IsControl(character) && XmlConvert.IsXmlChar(character);

    private static string Cut(string line, int limit)
    {
        if (line.Length <= limit) return line;

        // Room for the ellipsis; a space just after the room means that a whole word fills it.
        var room = limit - 1;
        var end = line.LastIndexOf(' ', room);
        // A single word longer than half the room is broken rather than losing most of the text.
        if (end < room / 2) end = char.IsHighSurrogate(line[room - 1]) ? room - 1 : room;
        return string.Concat(line.AsSpan(0, end).TrimEnd(" ,;:–-"), "…");
    }
}
