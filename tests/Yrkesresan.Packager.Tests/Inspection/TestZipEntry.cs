using System.Text;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>An entry of a <see cref="TestZip"/>, as right or as wrong as a case wants it.</summary>
internal sealed record TestZipEntry(string Name, byte[] Content)
{
    /// <summary>The compression that the zip names; the content is packed with deflate where it is 8, else stored.</summary>
    public ushort Method { get; init; } = 8;

    /// <summary>The general purpose bits: UTF-8.</summary>
    public ushort Flags { get; init; } = 0x0800;

    public Encoding NameEncoding { get; init; } = Encoding.UTF8;

    /// <summary>The name that stands before the content, where it is another than that in the table of contents.</summary>
    public string? LocalName { get; init; }

    /// <summary>The extra field before the content, and the same in the table of contents.</summary>
    public byte[] LocalExtra { get; init; } = [];

    public byte[] Extra { get; init; } = [];

    /// <summary>Bytes after the content, which the zip counts in.</summary>
    public int Junk { get; init; }

    public int UnixMode { get; init; } = 0x81A4;

    public bool IsSpoilt { get; init; }
}
