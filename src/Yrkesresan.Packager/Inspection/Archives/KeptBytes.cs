using System.Buffers;

namespace Yrkesresan.Packager.Inspection.Archives;

/// <summary>Keeps what is unpacked, unless that is more than it may hold.</summary>
/// <param name="most">How many bytes it may hold.</param>
internal sealed class KeptBytes(long most)
{
    private readonly ArrayBufferWriter<byte> kept = new();

    /// <summary>Whether it holds all that was written.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>What it holds.</summary>
    public ReadOnlyMemory<byte> Bytes => kept.WrittenMemory;

    /// <summary>Puts bytes last in it.</summary>
    public void Write(ReadOnlySpan<byte> more)
    {
        if (kept.WrittenCount + more.Length <= most) kept.Write(more);
        else IsWhole = false;
    }
}
