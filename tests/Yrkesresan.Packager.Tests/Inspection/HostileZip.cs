using System.IO.Compression;
using System.Text;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>Small zips that unpack to much, or that say that they do.</summary>
internal static class HostileZip
{
    /// <summary>Deflate's bytes for so many megabytes of zeros: after the first, each is packed to the same.</summary>
    public static byte[] Zeros(int megabytes)
    {
        using var packed = new MemoryStream();
        using var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true);
        var zeros = new byte[1 << 20];
        byte[] Next()
        {
            var before = (int)packed.Length;
            deflate.Write(zeros);
            deflate.Flush();
            return packed.ToArray()[before..];
        }

        var (first, second) = (Next(), Next());
        using var all = new MemoryStream();
        if (megabytes > 0) all.Write(first);
        for (var i = 1; i < megabytes; i++) all.Write(second);
        // An empty block that says it is the last.
        all.Write([3, 0]);
        return all.ToArray();
    }

    /// <summary>A zip whose entries all unpack the same bytes, and say of their length what they like.</summary>
    public static byte[] Of(string name, byte[] packed, long length, int entries = 1)
    {
        using var zip = new MemoryStream();
        using var writer = new BinaryWriter(zip);
        writer.Write(0x04034b50);
        Common(writer, name, packed.Length, length);
        writer.Write(Encoding.UTF8.GetBytes(name));
        writer.Write(packed);
        var start = (uint)zip.Length;
        for (var i = 0; i < entries; i++)
        {
            writer.Write(0x02014b50);
            writer.Write((ushort)20);
            Common(writer, name, packed.Length, length);
            writer.Write(new byte[14]);
            writer.Write(Encoding.UTF8.GetBytes(name));
        }

        if (entries < 100_000)
        {
            TestZip.WriteEnd(writer, entries % 65_536, (uint)zip.Length - start, start);
            return zip.ToArray();
        }

        End64(writer, entries, zip.Length - start, start);
        return zip.ToArray();
    }

    private static void Common(BinaryWriter writer, string name, int packed, long length)
    {
        writer.Write((ushort)20);
        writer.Write((ushort)0);
        writer.Write((ushort)8);
        writer.Write(0x00210000);
        writer.Write(0);
        writer.Write(packed);
        writer.Write((uint)length);
        writer.Write((ushort)name.Length);
        writer.Write((ushort)0);
    }

    private static void End64(BinaryWriter writer, int entries, long length, long start)
    {
        var at = writer.BaseStream.Length;
        writer.Write(0x06064b50);
        writer.Write(44L);
        writer.Write(0x002D002D);
        writer.Write(0L);
        writer.Write((long)entries);
        writer.Write((long)entries);
        writer.Write(length);
        writer.Write(start);
        writer.Write(0x07064b50);
        writer.Write(0);
        writer.Write(at);
        writer.Write(1);
        // As writers do that leave every number to the wide record.
        TestZip.WriteEnd(writer, ushort.MaxValue, (uint)length, (uint)start, disk: ushort.MaxValue);
    }
}
