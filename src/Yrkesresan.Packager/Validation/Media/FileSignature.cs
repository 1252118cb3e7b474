using Yrkesresan.Packager.Content;

namespace Yrkesresan.Packager.Validation.Media;

/// <summary>What the first bytes of a file must be, by the ending of its name.</summary>
internal static class FileSignature
{
    /// <summary>How many bytes must be read to know.</summary>
    public const int Length = 16;

    /// <summary>What a file of this ending is called and whether its first bytes are such a file's; null where any bytes will do.</summary>
    /// <param name="path">The file.</param>
    /// <param name="start">Its first <see cref="Length"/> bytes, fewer where it is shorter.</param>
    public static (string Kind, bool Fits)? Of(string path, ReadOnlySpan<byte> start) => MediaTypes.ExtensionOf(path) switch
    {
        // PNG specification, 5.2; JPEG: SOI and the next marker's first byte (ITU-T T.81, B.1.1.3).
        "png" => ("PNG-bild", start.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
        "jpg" or "jpeg" => ("JPEG-bild", start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])),
        // ISO/IEC 14496-12, 4.3: the first box is ftyp; its size stands before its name.
        "mp4" => ("MP4-film", start.Length >= 8 && start[4..].StartsWith("ftyp"u8)),
        "m4a" => ("M4A-ljudfil", start.Length >= 8 && start[4..].StartsWith("ftyp"u8)),
        // EBML, RFC 8794, 11.2.1.
        "webm" => ("WebM-film", start.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3])),
        // An ID3v2 tag, or the eleven set bits of a frame (ISO/IEC 11172-3, 2.4.2.3).
        "mp3" => ("MP3-fil", start.StartsWith("ID3"u8) || (start.Length >= 2 && start[0] == 0xFF && (start[1] & 0xE0) == 0xE0)),
        "vtt" => ("undertextfil (WebVTT)", WithoutMark(start).StartsWith("WEBVTT"u8)),
        "pdf" => ("PDF", start.StartsWith("%PDF-"u8)),
        "docx" or "xlsx" or "pptx" => ("Office-fil", start.StartsWith("PK\u0003\u0004"u8)),
        _ => null,
    };

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> start) => start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? start[3..] : start;
}
