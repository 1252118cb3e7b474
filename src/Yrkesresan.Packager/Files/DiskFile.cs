namespace Yrkesresan.Packager.Files;

/// <summary>A file on disk, read when asked for.</summary>
internal sealed class DiskFile : SnapshotFile
{
    /// <summary>How coarse a file system's clock may be (FAT: two seconds): what has just been written may be written again within the same tick.</summary>
    private static readonly TimeSpan ClockStep = TimeSpan.FromSeconds(2);

    private readonly string fullPath;
    private readonly string shownPath;
    private readonly DateTime writtenAt;
    private readonly bool isSettled;

    /// <summary>A file as it is listed now.</summary>
    /// <param name="path">Below the snapshot's root.</param>
    /// <param name="listed">What the disk says of it.</param>
    /// <param name="shownPath">Its path from where the user stands, for messages.</param>
    /// <param name="now">The time of the listing.</param>
    public DiskFile(string path, FileInfo listed, string shownPath, DateTime now)
        : base(path)
    {
        fullPath = listed.FullName;
        this.shownPath = shownPath;
        Length = listed.Length;
        writtenAt = listed.LastWriteTimeUtc;
        isSettled = writtenAt < now - ClockStep;
    }

    /// <inheritdoc/>
    public override long Length { get; }

    /// <summary>Whether it is certain that a later listing shows the same bytes, by the file's length and time of writing.</summary>
    public bool IsUnchangedIn(DiskFile later) =>
        isSettled && later.Length == Length && later.writtenAt == writtenAt && later.fullPath == fullPath;

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> ReadStart(int length)
    {
        using var file = Open();
        var bytes = new byte[Math.Min(length, Length)];
        return bytes.AsMemory(0, Reading(() => file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)));
    }

    /// <inheritdoc/>
    protected override Stream Open() => Reading(() => File.OpenRead(fullPath));

    /// <inheritdoc/>
    protected override ReadOnlyMemory<byte> ReadAll() => Reading(() => File.ReadAllBytes(fullPath));

    private T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException(
                $"Filen ”{shownPath}” går inte att läsa. Kontrollera att du har rätt att läsa den och att inget annat program har den öppen.",
                failure);
        }
    }
}
