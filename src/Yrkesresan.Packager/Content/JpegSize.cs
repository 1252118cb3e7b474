using System.Buffers.Binary;

namespace Yrkesresan.Packager.Content;

/// <summary>Finds the size of a JPEG picture (ITU-T T.81, B.1 and B.2).</summary>
internal static class JpegSize
{
    private const int FirstMarker = 2;

    /// <summary>The size in the frame header, turned as the picture is shown; null where the file has none or is cut off.</summary>
    public static PictureSize? Of(ReadOnlySpan<byte> bytes)
    {
        var turned = false;
        for (var at = FirstMarker; at + 4 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            // A marker may have fill bytes before it.
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || at + 2 + length > bytes.Length) return null;
            var segment = bytes.Slice(at + 4, length - 2);
            if (IsFrame(marker)) return SizeOf(segment, turned);
            if (marker == 0xE1) turned |= IsTurned(segment);
            at += 2 + length;
        }

        return null;
    }

    /// <summary>SOF0–SOF15, less DHT, JPG and DAC, which stand among them.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>A frame header is the sample precision, one byte, then height and width, two bytes each.</summary>
    private static PictureSize? SizeOf(ReadOnlySpan<byte> frame, bool turned)
    {
        if (frame.Length < 5) return null;
        int height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        if (height == 0 || width == 0) return null;
        return turned ? new PictureSize(height, width) : new PictureSize(width, height);
    }

    /// <summary>Whether Exif says that the camera was held on its side (Exif 2.32, 4.6.4: tag 0x0112, 5–8): browsers turn the picture back.</summary>
    private static bool IsTurned(ReadOnlySpan<byte> exif)
    {
        if (!exif.StartsWith("Exif\0\0"u8) || exif.Length < 14) return false;
        var tiff = exif[6..];
        var little = tiff[0] == 'I';
        var directory = Number(tiff, 4, 4, little);
        if (directory < 8 || directory > tiff.Length - 2) return false;
        var entries = Number(tiff, directory, 2, little);
        for (var entry = 0; entry < entries; entry++)
        {
            var at = directory + 2 + (entry * 12);
            if (at + 12 > tiff.Length) return false;
            if (Number(tiff, at, 2, little) == 0x0112) return Number(tiff, at + 8, 2, little) is >= 5 and <= 8;
        }

        return false;
    }

    private static int Number(ReadOnlySpan<byte> bytes, int at, int length, bool little)
    {
        var number = bytes.Slice(at, length);
        return length == 2
            ? little ? BinaryPrimitives.ReadUInt16LittleEndian(number) : BinaryPrimitives.ReadUInt16BigEndian(number)
            : little ? BinaryPrimitives.ReadInt32LittleEndian(number) : BinaryPrimitives.ReadInt32BigEndian(number);
    }
}
