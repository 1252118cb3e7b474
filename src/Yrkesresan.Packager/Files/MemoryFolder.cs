namespace Yrkesresan.Packager.Files;

/// <summary>Files held in memory: for tests, and for material that comes from elsewhere than the disk.</summary>
public static class MemoryFolder
{
    /// <summary>Files by path.</summary>
    /// <exception cref="ArgumentException">Two paths are the same in Unicode NFC.</exception>
    public static Snapshot SnapshotOf(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files) =>
        new(files.Select(file => new MemoryFile(file.Key, file.Value)));

    /// <summary>Text files by path, in UTF-8.</summary>
    /// <inheritdoc cref="SnapshotOf"/>
    public static Snapshot OfText(params IEnumerable<(string Path, string Text)> files) =>
        new(files.Select(file => new MemoryFile(file.Path, file.Text)));
}
