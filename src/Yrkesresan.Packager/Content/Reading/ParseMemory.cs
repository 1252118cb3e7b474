using System.Collections.Concurrent;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>What the files of a content folder said when they were last read: a file with the same bytes is not parsed again. One reading at a time may use it.</summary>
public sealed class ParseMemory
{
    private readonly ConcurrentDictionary<string, (string Hash, ParsedFile File)> parsed = new(StringComparer.Ordinal);

    /// <summary>What a file says: as it is remembered, else parsed now.</summary>
    /// <typeparam name="T">What it is parsed to. One path is always parsed to the same.</typeparam>
    /// <param name="file">The file.</param>
    /// <param name="parse">Parses it. It may use nothing but the file's path and bytes.</param>
    internal T Of<T>(SnapshotFile file, Func<SnapshotFile, T> parse)
        where T : ParsedFile
    {
        if (parsed.TryGetValue(file.Path, out var known) && known.Hash == file.Hash && known.File is T same) return same;
        var now = parse(file);
        // What was not read has no hash yet, and would be read for that alone.
        if (now.Text is not null) parsed[file.Path] = (file.Hash, now);
        return now;
    }

    /// <summary>Forgets every file that is not among these.</summary>
    internal void Keep(IReadOnlyDictionary<string, ParsedFile> files)
    {
        foreach (var path in parsed.Keys.Where(path => !files.ContainsKey(path)).ToArray()) parsed.TryRemove(path, out _);
    }
}
