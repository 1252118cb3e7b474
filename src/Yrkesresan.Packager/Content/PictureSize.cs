using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Content;

/// <summary>How large a picture is, so that the page does not jump when it comes.</summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
internal sealed partial record PictureSize(int Width, int Height)
{
    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>How much of a file is read: a camera may put a smaller picture and more before a JPEG's size.</summary>
    private const int Start = 1_000_000;

    /// <summary>The size of a picture, of which only the start is read; null where it gives none.</summary>
    public static PictureSize? Of(SnapshotFile file) =>
        file.Remembered(file => MediaTypes.IsPicture(file.Path) ? Of(file.Path, file.ReadStart(Start)) : null);

    /// <summary>The size that the file itself gives; null where it gives none that is read here.</summary>
    public static PictureSize? Of(string path, ReadOnlyMemory<byte> bytes)
    {
        // PNG: the header's width and height, 32 bits each, stand at 16 and 20 (PNG specification, 11.2.2 IHDR).
        if (bytes.Span.StartsWith(PngSignature) && bytes.Length >= 24)
            return new PictureSize(BinaryPrimitives.ReadInt32BigEndian(bytes.Span[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes.Span[20..]));
        if (bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return JpegSize.Of(bytes.Span);
        if (MediaTypes.ExtensionOf(path) != "svg") return null;

        var box = ViewBox().Match(Encoding.UTF8.GetString(bytes.Span[..Math.Min(bytes.Length, 2000)]));
        return box.Success && Length(box.Groups[1]) is { } width && Length(box.Groups[2]) is { } height
            ? new PictureSize(width, height)
            : null;
    }

    private static int? Length(Group group) =>
        double.TryParse(group.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var length) && length is > 0 and < 100_000
            ? (int)Math.Round(length)
            : null;

    [GeneratedRegex("""viewBox\s*=\s*["']\s*[-0-9.]+[\s,]+[-0-9.]+[\s,]+([0-9.]+)[\s,]+([0-9.]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex ViewBox();
}
