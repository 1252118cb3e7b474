using System.Collections.Immutable;

namespace Yrkesresan.Packager.Files;

/// <summary>
/// The files of a folder as they stood at one moment. Content, templates and releases come in through it alone, whatever holds them: the disk, a
/// commit, memory, or an editor's unsaved text.
/// </summary>
public sealed class Snapshot
{
    private readonly Dictionary<string, SnapshotFile> files;

    /// <summary>Takes files, each under a path of its own.</summary>
    /// <param name="files">The files, in any order.</param>
    /// <param name="unopened">The paths of what is never opened, and why.</param>
    /// <exception cref="ArgumentException">Two files have the same path.</exception>
    public Snapshot(IEnumerable<SnapshotFile> files, ImmutableSortedDictionary<string, UnopenedFile>? unopened = null)
    {
        this.files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        Paths = [.. this.files.Keys.Order(StringComparer.Ordinal)];
        Unopened = unopened ?? ImmutableSortedDictionary<string, UnopenedFile>.Empty;
    }

    /// <summary>
    /// The path of every file below the root, in ordinal order: with <c>/</c>, in Unicode NFC, as the content format compares them. Those of
    /// <see cref="Unopened"/> are among them, but for links to folders and to nothing.
    /// </summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>The paths of what is never opened, and why: its file is empty. A folder of them is not looked into.</summary>
    public ImmutableSortedDictionary<string, UnopenedFile> Unopened { get; }

    /// <summary>One of the files.</summary>
    /// <exception cref="KeyNotFoundException">No file has that path.</exception>
    public SnapshotFile this[string path] => files[path];

    /// <summary>Every file, in the order of <see cref="Paths"/>.</summary>
    public IEnumerable<SnapshotFile> Files => Paths.Select(path => files[path]);

    /// <summary>Whether a file has that path.</summary>
    public bool Contains(string path) => files.ContainsKey(path);

    /// <summary>The same files, of which some are others: an editor's unsaved text, or a file that is not there yet.</summary>
    /// <param name="others">Files that take the place of those with their paths, or are added.</param>
    public Snapshot With(IReadOnlyCollection<SnapshotFile> others)
    {
        var replaced = others.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return new(Files.Where(file => !replaced.Contains(file.Path)).Concat(others), Unopened.RemoveRange(replaced));
    }
}
