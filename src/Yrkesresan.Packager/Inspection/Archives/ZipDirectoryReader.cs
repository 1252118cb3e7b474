using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace Yrkesresan.Packager.Inspection.Archives;

/// <summary>Reads a zip's table of contents. <c>ZipArchive</c> gives neither flags nor methods, and believes what it reads.</summary>
/// <remarks>Offsets and signatures are those of PKWARE's APPNOTE.TXT, 4.3.12–4.3.16.</remarks>
internal static class ZipDirectoryReader
{
    private const uint HeaderSignature = 0x02014b50;
    private const uint EndSignature = 0x06054b50;
    private const uint End64Signature = 0x06064b50;
    private const uint Locator64Signature = 0x07064b50;
    private const ushort Zip64Id = 1;
    private const int HeaderLength = 46;
    private const int EndLength = 22;
    private const int End64Length = 56;
    private const int Locator64Length = 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads it.</summary>
    /// <param name="zip">The whole file; can be sought in.</param>
    /// <exception cref="IOException">The disk fails.</exception>
    public static ZipDirectory Read(Stream zip)
    {
        var tail = Bytes(zip, Math.Max(0, zip.Length - EndLength - ushort.MaxValue), zip.Length);
        var at = tail.Length - EndLength;
        while (at >= 0 && BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at)) != EndSignature) at--;
        if (at < 0) return ZipDirectory.Without(StartsAsZip(zip) ? ZipFault.Damaged : ZipFault.NotZip);

        var end = tail.AsSpan(at);
        var position = zip.Length - tail.Length + at;
        if (Number(end, 4) is not (0 or ushort.MaxValue) || Number(end, 6) is not (0 or ushort.MaxValue)) return ZipDirectory.Without(ZipFault.Split);
        var (count, length, start) = ((long)Number(end, 10), Wide(end, 12), Wide(end, 16));
        if (count == ushort.MaxValue || length == uint.MaxValue || start == uint.MaxValue)
        {
            if (End64(zip, position) is { } wide) (count, length, start, position) = wide;
            else if (length == uint.MaxValue || start == uint.MaxValue) return ZipDirectory.Without(ZipFault.Damaged);
        }

        if (count > InspectionLimits.Entries || length > InspectionLimits.DirectoryBytes) return ZipDirectory.Without(ZipFault.TooMany);
        // What stands before the zip, such as a program that unpacks it, moves every offset.
        var before = position - length - start;
        return count < 0 || length < 0 || start < 0 || before < 0
            ? ZipDirectory.Without(ZipFault.Damaged)
            : Entries(Bytes(zip, start + before, position), (int)count, before, start + before);
    }

    private static ZipDirectory Entries(ReadOnlySpan<byte> directory, int count, long before, long start)
    {
        var entries = ImmutableArray.CreateBuilder<ZipEntry>();
        while (directory.Length >= HeaderLength && BinaryPrimitives.ReadUInt32LittleEndian(directory) == HeaderSignature)
        {
            var (name, extra, comment) = (Number(directory, 28), Number(directory, 30), Number(directory, 32));
            if (directory.Length < HeaderLength + name + extra + comment || entries.Count == InspectionLimits.Entries) break;
            entries.Add(Entry(directory[..HeaderLength], directory.Slice(HeaderLength, name), directory.Slice(HeaderLength + name, extra), before));
            directory = directory[(HeaderLength + name + extra + comment)..];
        }

        return entries.Count == count && directory.IsEmpty
            ? new ZipDirectory(null, entries.ToImmutable(), start, before)
            : ZipDirectory.Without(ZipFault.Damaged);
    }

    private static ZipEntry Entry(ReadOnlySpan<byte> header, ReadOnlySpan<byte> name, ReadOnlySpan<byte> extra, long before)
    {
        var flags = Number(header, 8);
        var (packed, length, offset) = (Wide(header, 20), Wide(header, 24), Wide(header, 42));
        Widen(extra, ref length, ref packed, ref offset);
        var isAscii = !name.ContainsAnyExceptInRange((byte)0, (byte)0x7F);
        var isUtf8 = isAscii || ((flags & ZipEntry.Utf8Flag) != 0 && Utf8.IsValid(name));
        return new ZipEntry(
            Text(name),
            isUtf8,
            flags,
            Number(header, 10),
            BinaryPrimitives.ReadUInt32LittleEndian(header[16..]),
            packed,
            length,
            offset + before,
            header[5] is 3 or 19 ? Number(header, 40) : 0)
        { RawName = name.ToArray(), HasOtherPath = UnicodePath.IsOther(extra, name) };
    }

    /// <summary>The sizes of a zip64 entry stand in an extra field, those alone that do not fit where they should.</summary>
    private static void Widen(ReadOnlySpan<byte> extra, ref long length, ref long packed, ref long offset)
    {
        while (ExtraFields.TryNext(ref extra, out var id, out var field))
        {
            if (id != Zip64Id) continue;
            Take(ref field, ref length);
            Take(ref field, ref packed);
            Take(ref field, ref offset);
            return;
        }
    }

    private static void Take(ref ReadOnlySpan<byte> field, ref long value)
    {
        if (value != uint.MaxValue || field.Length < sizeof(long)) return;
        value = BinaryPrimitives.ReadInt64LittleEndian(field);
        field = field[sizeof(long)..];
    }

    private static (long Count, long Length, long Start, long Position)? End64(Stream zip, long end)
    {
        if (end < Locator64Length) return null;
        var locator = Bytes(zip, end - Locator64Length, end).AsSpan();
        if (BinaryPrimitives.ReadUInt32LittleEndian(locator) != Locator64Signature) return null;
        var position = BinaryPrimitives.ReadInt64LittleEndian(locator[8..]);
        if (position < 0 || position > end - Locator64Length - End64Length) return null;
        var wide = Bytes(zip, position, position + End64Length).AsSpan();
        if (BinaryPrimitives.ReadUInt32LittleEndian(wide) != End64Signature) return null;
        return (
            BinaryPrimitives.ReadInt64LittleEndian(wide[32..]),
            BinaryPrimitives.ReadInt64LittleEndian(wide[40..]),
            BinaryPrimitives.ReadInt64LittleEndian(wide[48..]),
            position);
    }

    private static bool StartsAsZip(Stream zip) => zip.Length >= 4 && Bytes(zip, 0, 4) is [(byte)'P', (byte)'K', 3, 4];

    /// <summary>Names in an old code page come out as other letters; what matters is that they are not ASCII.</summary>
    private static string Text(ReadOnlySpan<byte> name)
    {
        try
        {
            return Strict.GetString(name);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(name);
        }
    }

    private static ushort Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static long Wide(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static byte[] Bytes(Stream zip, long start, long end)
    {
        var bytes = new byte[end - start];
        zip.Position = start;
        zip.ReadExactly(bytes);
        return bytes;
    }
}
