namespace Yrkesresan.Packager.Files;

/// <summary>What a folder on disk holds at one moment.</summary>
internal sealed class DiskListing
{
    /// <summary>Everything counts, hidden files too; what may not be read is a failure, never an empty folder.</summary>
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Folders within one another: the format has four, and media may have a few more.</summary>
    private const int Deepest = 16;

    /// <summary>Characters of a path that a failure shows.</summary>
    private const int Shown = 400;

    private readonly string root;
    private readonly DateTime now;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<string, SnapshotFile> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnopenedFile> unopened = new(StringComparer.Ordinal);

    /// <summary>Lists a folder.</summary>
    /// <exception cref="UnreadableException">A folder cannot be listed or lies too deep, or two names are the same in Unicode NFC.</exception>
    public DiskListing(string root, DateTime now, CancellationToken cancellation)
    {
        this.root = root;
        this.now = now;
        this.cancellation = cancellation;
        List(new DirectoryInfo(root), depth: 0);
    }

    /// <summary>The files, in any order; those that are never opened are empty.</summary>
    public IEnumerable<SnapshotFile> Files => files.Values;

    /// <summary>The paths of what is never opened, and why.</summary>
    public IReadOnlyDictionary<string, UnopenedFile> Unopened => unopened;

    private void List(DirectoryInfo folder, int depth)
    {
        if (depth > Deepest) throw TooDeep(folder);
        foreach (var entry in Entries(folder))
        {
            cancellation.ThrowIfCancellationRequested();
            // What .NET calls a path that is longer than the system lets any be.
            if (entry.FullName.Length == 0) throw TooDeep(folder);
            var path = FilePath.ToNfc(Path.GetRelativePath(root, entry.FullName).Replace(Path.DirectorySeparatorChar, '/'));
            // Not every reparse point is a link: files that OneDrive keeps elsewhere are read as any others.
            var isLink = entry.LinkTarget is not null;
            if (isLink) unopened[path] = UnopenedFile.Link;
            if (entry is DirectoryInfo inner)
            {
                // A link may lead back to a folder above it.
                if (!isLink) List(inner, depth + 1);
                continue;
            }

            if (!isLink && FileKind.IsDevice(entry.FullName)) unopened[path] = UnopenedFile.Device;
            if (unopened.ContainsKey(path) && (!isLink || LeadsToFile(entry))) Add(new MemoryFile(path, ReadOnlyMemory<byte>.Empty), entry.FullName);
            else if (!isLink) Add(new DiskFile(path, (FileInfo)entry, $"{root}/{path}", now), entry.FullName);
        }
    }

    private static bool LeadsToFile(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true };
        }
        catch (IOException)
        {
            // Links that point at each other.
            return false;
        }
    }

    private FileSystemInfo[] Entries(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFileSystemInfos("*", Everything);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"Mappen ”{AsGiven(folder.FullName)}” går inte att läsa. Kontrollera att du har rätt att läsa den.", failure);
        }
    }

    private UnreadableException TooDeep(DirectoryInfo folder)
    {
        var path = AsGiven(folder.FullName);
        return new UnreadableException(
            $"I mappen ”{path[..Math.Min(path.Length, Shown)]}…” ligger mappar i mappar, så djupt att de inte går att läsa. Ta bort dem eller flytta dem.");
    }

    private void Add(SnapshotFile file, string fullPath)
    {
        if (files.TryAdd(file.Path, file)) return;
        throw new UnreadableException(
            $"Två filer heter ”{FilePath.ToNfc(AsGiven(fullPath))}”. Namnen ser likadana ut, men å, ä eller ö är lagrade på olika sätt. Ta bort den ena, eller byt namn på den.");
    }

    /// <summary>A path from where the user stands.</summary>
    private string AsGiven(string fullPath)
    {
        var below = Path.GetRelativePath(root, fullPath);
        return (below == "." ? root : Path.Combine(root, below)).Replace(Path.DirectorySeparatorChar, '/');
    }
}
