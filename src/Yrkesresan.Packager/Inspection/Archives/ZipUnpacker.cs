using System.Buffers.Binary;
using System.IO.Compression;

namespace Yrkesresan.Packager.Inspection.Archives;

/// <summary>Unpacks a zip's entries one after another, and counts what really comes out of them.</summary>
/// <param name="zip">The whole file; can be sought in.</param>
/// <param name="directory">Its table of contents.</param>
internal sealed class ZipUnpacker(Stream zip, ZipDirectory directory)
{
    private const uint LocalSignature = 0x04034b50;
    private const int LocalLength = 30;

    private readonly byte[] buffer = new byte[64 << 10];
    private long total;

    /// <summary>Whether an entry has another name before its content, or in an extra field, than in the table of contents.</summary>
    /// <exception cref="IOException">The disk fails.</exception>
    public bool HasOtherName(ZipEntry entry)
    {
        if (entry.HasOtherPath) return true;
        if (LocalHeader(entry) is not var (name, extra)) return false;
        if (name != entry.RawName.Length) return true;
        var bytes = new byte[name + extra];
        var read = zip.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read < name || !entry.RawName.Span.SequenceEqual(bytes.AsSpan(0, name)) || UnicodePath.IsOther(bytes.AsSpan(name..read), bytes.AsSpan(0, name));
    }

    /// <summary>Unpacks an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="kept">Gets what it holds; null where it is only to be checked.</param>
    /// <returns>Why it cannot be unpacked, or null.</returns>
    /// <exception cref="IOException">The disk fails.</exception>
    public ZipFault? Unpack(ZipEntry entry, KeptBytes? kept)
    {
        if (entry.IsEncrypted) return ZipFault.Encrypted;
        if (!entry.IsMethodKnown) return ZipFault.UnknownMethod;
        if (HasOtherName(entry)) return ZipFault.TwoNames;
        using var packed = Packed(entry);
        if (packed is null) return ZipFault.Damaged;
        try
        {
            if (entry.Method == 0) return Copy(entry, packed, packed, kept);
            using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
            return Copy(entry, packed, unpacked, kept);
        }
        catch (InvalidDataException)
        {
            return ZipFault.Damaged;
        }
    }

    private ZipFault? Copy(ZipEntry entry, BoundedStream packed, Stream content, KeptBytes? kept)
    {
        var (length, crc) = (0L, 0u);
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            length += read;
            total += read;
            if (IsTooMuch(length, packed.Taken) || IsTooMuch(total, zip.Length) || total > InspectionLimits.TotalBytes) return ZipFault.TooLarge;
            crc = Crc32.Of(crc, buffer.AsSpan(0, read));
            kept?.Write(buffer.AsSpan(0, read));
        }

        if (length != entry.Length || crc != entry.Crc) return ZipFault.Damaged;
        return packed.Taken < entry.PackedLength ? ZipFault.Trailing : null;
    }

    private static bool IsTooMuch(long unpacked, long packed) =>
        unpacked > InspectionLimits.RatioFrom && unpacked / InspectionLimits.Ratio > packed;

    /// <summary>The entry's bytes in the zip, or null where its header is not where it should be.</summary>
    private BoundedStream? Packed(ZipEntry entry)
    {
        if (LocalHeader(entry) is not var (name, extra)) return null;
        var start = entry.Offset + LocalLength + name + extra;
        if (entry.PackedLength < 0 || start > directory.Start - entry.PackedLength) return null;
        zip.Position = start;
        return new BoundedStream(zip, entry.PackedLength);
    }

    /// <summary>The lengths of what comes next in the zip, the entry's name and extra field; null where its header is not where it should be.</summary>
    private (int Name, int Extra)? LocalHeader(ZipEntry entry)
    {
        if (entry.Offset < 0 || entry.Offset > directory.Start - LocalLength) return null;
        zip.Position = entry.Offset;
        Span<byte> header = stackalloc byte[LocalLength];
        zip.ReadExactly(header);
        return BinaryPrimitives.ReadUInt32LittleEndian(header) == LocalSignature
            ? (BinaryPrimitives.ReadUInt16LittleEndian(header[26..]), BinaryPrimitives.ReadUInt16LittleEndian(header[28..]))
            : null;
    }
}
