namespace Yrkesresan.Packager.Scorm.Inspection.Archives;

/// <summary>Keeps what is written to it, unless that is more than it may hold.</summary>
/// <param name="most">How many bytes it may hold.</param>
internal sealed class CappedStream(long most) : MemoryStream
{
    /// <summary>Whether it holds all that was written.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>What it holds.</summary>
    public ReadOnlyMemory<byte> Bytes => GetBuffer().AsMemory(0, (int)Length);

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        if (Length + count <= most) base.Write(buffer, offset, count);
        else IsWhole = false;
    }
}
