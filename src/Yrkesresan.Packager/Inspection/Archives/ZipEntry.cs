namespace Yrkesresan.Packager.Inspection.Archives;

/// <summary>A file or folder as the zip's table of contents describes it. None of it is to be trusted.</summary>
/// <param name="Name">The name, read as UTF-8 where it is that.</param>
/// <param name="IsNameUtf8">Whether the zip says that the name is UTF-8 and it is, or the name is ASCII and it makes no difference.</param>
/// <param name="Flags">The general purpose bits.</param>
/// <param name="Method">The compression: 0 stored, 8 deflate.</param>
/// <param name="Crc">CRC-32 of the content.</param>
/// <param name="PackedLength">Bytes in the zip.</param>
/// <param name="Length">Bytes unpacked.</param>
/// <param name="Offset">Where its own header stands in the file.</param>
/// <param name="UnixMode">The file's mode where a Unix system made the entry, else 0.</param>
internal sealed record ZipEntry(
    string Name,
    bool IsNameUtf8,
    ushort Flags,
    ushort Method,
    uint Crc,
    long PackedLength,
    long Length,
    long Offset,
    int UnixMode)
{
    /// <summary>The general purpose bit that says that the name is UTF-8.</summary>
    public const ushort Utf8Flag = 0x0800;

    /// <summary>The name's bytes.</summary>
    public ReadOnlyMemory<byte> RawName { get; init; }

    /// <summary>Whether the table of contents gives another name for it in an extra field.</summary>
    public bool HasOtherPath { get; init; }

    /// <summary>Whether the zip says that the name is UTF-8, which it may not be.</summary>
    public bool SaysUtf8 => (Flags & Utf8Flag) != 0;

    /// <summary>Whether it stands for a folder.</summary>
    public bool IsFolder => Name.EndsWith('/');

    /// <summary>Whether a password is needed: bit 0, the hidden directory's bit 13, or AES.</summary>
    public bool IsEncrypted => (Flags & 0x2001) != 0 || Method == 99;

    /// <summary>Whether every LMS can unpack it.</summary>
    public bool IsMethodKnown => Method is 0 or 8;

    /// <summary>Whether it is a symbolic link (S_IFLNK).</summary>
    public bool IsLink => (UnixMode & 0xF000) == 0xA000;

    /// <summary>Whether it is a named pipe, a device or a socket (S_IFIFO, S_IFCHR, S_IFBLK, S_IFSOCK).</summary>
    public bool IsDevice => (UnixMode & 0xF000) is 0x1000 or 0x2000 or 0x6000 or 0xC000;
}
