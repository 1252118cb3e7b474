using System.Globalization;

namespace Yrkesresan.Packager.Content.Text;

/// <summary>Where the characters of a line in Unicode NFC stood in the line as it was written, where a letter may be a base and a combining mark.</summary>
/// <remarks>
/// The line is taken apart once, at each character that joins nothing before it, so that normalizing the pieces is normalizing the line. A file may be one
/// line of many megabytes, and every value in it has a place.
/// </remarks>
internal sealed class LineColumns
{
    private readonly List<int> written = [];
    private readonly List<int> normalized = [];

    /// <summary>Takes a line as it stands in the file.</summary>
    public LineColumns(string line)
    {
        var length = 0;
        for (var start = 0; start < line.Length;)
        {
            var end = start + 1;
            while (end < line.Length && Joins(line[end])) end++;
            written.Add(start);
            normalized.Add(length);
            length += end == start + 1 && char.IsAscii(line[start]) ? 1 : line[start..end].Normalize().Length;
            start = end;
        }

        written.Add(line.Length);
        normalized.Add(length);
    }

    /// <summary>The offset in the line as written of one in the line in NFC. What stands within a piece is taken to the piece's end.</summary>
    public int Of(int offset)
    {
        var found = normalized.BinarySearch(offset);
        return written[Math.Min(found >= 0 ? found : ~found, written.Count - 1)];
    }

    /// <summary>Combining marks, the second halves of surrogate pairs, and the vowels and ends of Korean syllables.</summary>
    private static bool Joins(char unit) => char.IsLowSurrogate(unit)
        || unit is (>= '\u1160' and <= '\u11FF') or (>= '\uD7B0' and <= '\uD7FF')
        || CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
