using System.Text;

namespace Yrkesresan.Packager.Cli;

/// <summary>A writer that never fails: where the one behind it does, as on a full disk, the rest of the text is dropped and that is remembered.</summary>
/// <param name="writer">Takes the text; null where there is nothing to write to.</param>
internal sealed class LastingWriter(TextWriter? writer) : TextWriter
{
    /// <summary>Whether something could not be written.</summary>
    public bool HasFailed { get; private set; }

    /// <inheritdoc/>
    public override Encoding Encoding => writer?.Encoding ?? Encoding.UTF8;

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (HasFailed) return;
        try
        {
            if (writer is null) HasFailed = true;
            else writer.Write(buffer);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            HasFailed = true;
        }
    }

    /// <inheritdoc/>
    public override void Flush() => Try(() => writer?.Flush());

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        // A writer that failed holds text yet, and tries once more to be rid of it.
        if (disposing) Try(() => writer?.Dispose());
        base.Dispose(disposing);
    }

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            HasFailed = true;
        }
    }
}
