using System.IO.Compression;
using Yrkesresan.Packager.Inspection.Archives;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>Writes zips that <c>ZipArchive</c> would not.</summary>
internal static class TestZip
{
    public static byte[] Of(IEnumerable<TestZipEntry> entries, ushort disk = 0, byte[]? before = null)
    {
        using var zip = new MemoryStream();
        zip.Write(before ?? []);
        using var writer = new BinaryWriter(zip);
        var directory = new MemoryStream();
        using var directoryWriter = new BinaryWriter(directory);
        var count = 0;
        foreach (var entry in entries)
        {
            var packed = Packed(entry);
            var offset = (uint)zip.Length;
            writer.Write(0x04034b50);
            var local = entry.LocalName ?? entry.Name;
            WriteCommon(writer, entry, local, packed, entry.LocalExtra);
            writer.Write(entry.NameEncoding.GetBytes(local));
            writer.Write(entry.LocalExtra);
            if (entry.IsSpoilt) packed[packed.Length / 2] ^= 0x55;
            writer.Write(packed);

            directoryWriter.Write(0x02014b50);
            directoryWriter.Write((ushort)0x0314);
            WriteCommon(directoryWriter, entry, entry.Name, packed, entry.Extra);
            // The comment, the disk, the inner attributes and those of MS-DOS.
            directoryWriter.Write(new byte[8]);
            directoryWriter.Write((ushort)entry.UnixMode);
            directoryWriter.Write(offset);
            directoryWriter.Write(entry.NameEncoding.GetBytes(entry.Name));
            directoryWriter.Write(entry.Extra);
            count++;
        }

        var start = (uint)zip.Length;
        writer.Write(directory.ToArray());
        WriteEnd(writer, count, (uint)directory.Length, start, disk);
        return zip.ToArray();
    }

    /// <summary>The record that a zip ends with.</summary>
    public static void WriteEnd(BinaryWriter writer, int count, uint length, uint start, ushort disk = 0)
    {
        writer.Write(0x06054b50);
        writer.Write(disk);
        writer.Write(disk);
        writer.Write((ushort)Math.Min(count, ushort.MaxValue));
        writer.Write((ushort)Math.Min(count, ushort.MaxValue));
        writer.Write(length);
        writer.Write(start);
        writer.Write((ushort)0);
    }

    private static void WriteCommon(BinaryWriter writer, TestZipEntry entry, string name, byte[] packed, byte[] extra)
    {
        writer.Write((ushort)20);
        writer.Write(entry.Flags);
        writer.Write(entry.Method);
        writer.Write(0x00210000);
        writer.Write(Crc32.Of(0, entry.Content));
        writer.Write(packed.Length);
        writer.Write(entry.Content.Length);
        writer.Write((ushort)entry.NameEncoding.GetByteCount(name));
        writer.Write((ushort)extra.Length);
    }

    private static byte[] Packed(TestZipEntry entry)
    {
        if (entry.Method != 8) return (byte[])entry.Content.Clone();
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal)) deflate.Write(entry.Content);
        return [.. packed.ToArray(), .. new byte[entry.Junk]];
    }
}
