using System.Buffers.Binary;
using System.Text;
using Xunit;

namespace Yrkesresan.Packager.Tests.Scorm;

/// <summary>An entry as the zip's central directory has it: what ZipArchive does not tell. Offsets: PKWARE's APPNOTE.TXT, 4.3.12.</summary>
internal sealed record CentralDirectoryEntry(
    string Name,
    ushort MadeBy,
    ushort Flags,
    ushort Method,
    ushort Time,
    ushort Date,
    int ExtraLength,
    int CommentLength,
    uint Attributes,
    int LocalExtraLength)
{
    public static IReadOnlyList<CentralDirectoryEntry> ReadAll(ReadOnlySpan<byte> zip)
    {
        var entries = new List<CentralDirectoryEntry>();
        var end = zip[^22..];
        Assert.Equal(0x06054b50u, BinaryPrimitives.ReadUInt32LittleEndian(end));
        var count = Number(end, 10);
        var at = (int)BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        for (var i = 0; i < count; i++)
        {
            var header = zip[at..];
            var local = zip[(int)BinaryPrimitives.ReadUInt32LittleEndian(header[42..])..];
            int name = Number(header, 28), extra = Number(header, 30), comment = Number(header, 32);
            entries.Add(new(
                Encoding.UTF8.GetString(header.Slice(46, name)),
                Number(header, 4),
                Number(header, 8),
                Number(header, 10),
                Number(header, 12),
                Number(header, 14),
                extra,
                comment,
                BinaryPrimitives.ReadUInt32LittleEndian(header[38..]),
                Number(local, 28)));
            at += 46 + name + extra + comment;
        }

        Assert.Equal(zip.Length - 22, at);
        return entries;
    }

    private static ushort Number(ReadOnlySpan<byte> header, int offset) => BinaryPrimitives.ReadUInt16LittleEndian(header[offset..]);
}
