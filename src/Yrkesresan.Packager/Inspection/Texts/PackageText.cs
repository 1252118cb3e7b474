using System.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Inspection.Texts;

/// <summary>A page, script or manifest of a package as text that knows its lines.</summary>
internal sealed class PackageText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly int[] lineStarts;

    /// <summary>Takes a text.</summary>
    /// <param name="file">Its name in the package.</param>
    /// <param name="text">The text, without BOM, with any line endings.</param>
    public PackageText(string file, string text)
    {
        File = file;
        Text = text;
        lineStarts = [0, .. LineStarts(text)];
    }

    /// <summary>Its name in the package.</summary>
    public string File { get; }

    /// <summary>The text as it stands.</summary>
    public string Text { get; }

    /// <summary>Decodes what a browser reads: UTF-16 where its BOM says so, else UTF-8, else an old code page.</summary>
    public static string Decoded(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode.GetString(bytes[Encoding.Unicode.Preamble.Length..])
        : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode.GetString(bytes[Encoding.BigEndianUnicode.Preamble.Length..])
        : Utf8(bytes) ?? Encoding.Latin1.GetString(bytes);

    /// <summary>Decodes UTF-8, or null where the bytes are something else.</summary>
    public static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>A line without its line break, or null where there is none with that number.</summary>
    /// <param name="line">From 1.</param>
    public string? Line(int line)
    {
        if (line < 1 || line > lineStarts.Length) return null;
        var end = line < lineStarts.Length ? lineStarts[line] : Text.Length;
        return Text[lineStarts[line - 1]..end].TrimEnd('\r', '\n');
    }

    /// <summary>A stretch of the text; what lies outside is taken to the nearest end.</summary>
    public SourceSpan Span(int start, int length) => new(File, PositionOf(start), PositionOf(start + length));

    /// <summary>Where a place is in the text; columns past a line's end are taken to the text's end.</summary>
    public int OffsetOf(int line, int column) =>
        Math.Clamp(lineStarts[Math.Clamp(line, 1, lineStarts.Length) - 1] + column - 1, 0, Text.Length);

    private Position PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var found = Array.BinarySearch(lineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>Lines end as XML and HTML say: a page separator or U+2028 ends none.</summary>
    private static IEnumerable<int> LineStarts(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) yield return i + 1;
        }
    }
}
