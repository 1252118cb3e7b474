namespace Yrkesresan.Packager.Inspection.Archives;

/// <summary>
/// The next so many bytes of a stream, which stays open. It gives at most half of what is left at a time, so that whoever stops early, as a
/// decompressor does at the end of its data, has not taken the last byte.
/// </summary>
/// <param name="source">The stream.</param>
/// <param name="length">How many bytes.</param>
internal sealed class BoundedStream(Stream source, long length) : Stream
{
    private long left = length;

    /// <summary>How many have been read.</summary>
    public long Taken { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = source.Read(buffer[..(int)Math.Min(buffer.Length, (left + 1) / 2)]);
        left -= read;
        Taken += read;
        return read;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
