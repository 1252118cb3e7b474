using System.Runtime.InteropServices;
using System.Text;

namespace Yrkesresan.Packager.Files;

/// <summary>A file whose bytes are at hand.</summary>
/// <param name="path">Below the snapshot's root, with <c>/</c>.</param>
/// <param name="bytes">What it holds.</param>
public sealed class MemoryFile(string path, ReadOnlyMemory<byte> bytes) : SnapshotFile(path)
{
    /// <summary>A text file, in UTF-8.</summary>
    public MemoryFile(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text))
    {
    }

    /// <inheritdoc/>
    public override long Length => bytes.Length;

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> ReadStart(int length) => bytes[..Math.Min(length, bytes.Length)];

    /// <inheritdoc/>
    protected override Stream Open() => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);

    /// <inheritdoc/>
    protected override ReadOnlyMemory<byte> ReadAll() => bytes;
}
