using System.Collections.Immutable;

namespace Yrkesresan.Packager.Files;

/// <summary>A folder on disk, listed as often as it is asked for. Not thread-safe.</summary>
/// <param name="root">The folder, as it was given.</param>
/// <param name="time">The clock that the time of a file's writing is held against.</param>
public sealed class DiskFolder(string root, TimeProvider time)
{
    private Snapshot last = new([]);

    /// <summary>A folder of which one listing is enough.</summary>
    /// <inheritdoc cref="List"/>
    public static Snapshot SnapshotOf(string root) => new DiskFolder(root, TimeProvider.System).List();

    /// <summary>
    /// Lists the folder now; its files are read when they are asked for. A file that has not changed since the last listing is the same object as
    /// in that, with what is known of it, and where none has, so is the snapshot.
    /// </summary>
    /// <param name="cancellation">Ends the listing.</param>
    /// <exception cref="UnreadableException">A folder cannot be listed or lies too deep, or two names are the same in Unicode NFC.</exception>
    public Snapshot List(CancellationToken cancellation = default)
    {
        var listing = new DiskListing(root, time.GetUtcNow().UtcDateTime, cancellation);
        var listed = new Snapshot(listing.Files.Select(Known), listing.Unopened.ToImmutableSortedDictionary(StringComparer.Ordinal));
        return last = IsSame(listed) ? last : listed;
    }

    private SnapshotFile Known(SnapshotFile file) =>
        last.Contains(file.Path) && last[file.Path] is DiskFile known && file is DiskFile listed && known.IsUnchangedIn(listed) ? known : file;

    private bool IsSame(Snapshot listed) =>
        last.Paths.Count == listed.Paths.Count && last.Files.SequenceEqual(listed.Files) && last.Unopened.SequenceEqual(listed.Unopened);
}
