using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Sources;

/// <summary>A folder on disk, listed once when opened and read file by file when asked.</summary>
public sealed class DiskContentSource : IContentSource
{
    /// <summary>Everything counts, hidden files too; what may not be read is a failure, never an empty folder.</summary>
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Folders within one another: the format has four, and media may have a few more.</summary>
    private const int Deepest = 16;

    /// <summary>Characters of a path that a failure shows.</summary>
    private const int Shown = 400;

    private readonly string root;
    private readonly Dictionary<string, string> fullPaths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnopenedFile> unopened = new(StringComparer.Ordinal);

    /// <summary>Lists a folder.</summary>
    /// <exception cref="ContentSourceException">A folder cannot be listed or lies too deep, or two names are the same in Unicode NFC.</exception>
    public DiskContentSource(string root)
    {
        this.root = root;
        List(new DirectoryInfo(root), depth: 0);
        Files = [.. fullPaths.Keys.Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, UnopenedFile> Unopened => unopened;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path) => unopened.ContainsKey(path) ? default(ReadOnlyMemory<byte>) : File.ReadAllBytes(fullPaths[path]);

    /// <inheritdoc/>
    public long Length(string path) => unopened.ContainsKey(path) ? 0 : new FileInfo(fullPaths[path]).Length;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> ReadStart(string path, int length)
    {
        if (unopened.ContainsKey(path)) return default;
        using var file = File.OpenRead(fullPaths[path]);
        var bytes = new byte[Math.Min(length, file.Length)];
        return bytes.AsMemory(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }

    private void List(DirectoryInfo folder, int depth)
    {
        if (depth > Deepest) throw TooDeep(folder);
        foreach (var entry in Entries(folder))
        {
            // What .NET calls a path that is longer than the system lets any be.
            if (entry.FullName.Length == 0) throw TooDeep(folder);
            var path = Characters.ToNfc(Path.GetRelativePath(root, entry.FullName).Replace(Path.DirectorySeparatorChar, '/'));
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
            if (!isLink || LeadsToFile(entry)) Add(path, entry.FullName);
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
            throw new ContentSourceException($"Mappen ”{AsGiven(folder.FullName)}” går inte att läsa. Kontrollera att du har rätt att läsa den.", failure);
        }
    }

    private ContentSourceException TooDeep(DirectoryInfo folder)
    {
        var path = AsGiven(folder.FullName);
        return new ContentSourceException(
            $"I mappen ”{path[..Math.Min(path.Length, Shown)]}…” ligger mappar i mappar, så djupt att de inte går att läsa. Ta bort dem eller flytta dem.");
    }

    private void Add(string path, string fullPath)
    {
        if (fullPaths.TryAdd(path, fullPath)) return;
        throw new ContentSourceException(
            $"Två filer heter ”{Characters.ToNfc(AsGiven(fullPath))}”. Namnen ser likadana ut, men å, ä eller ö är lagrade på olika sätt. Ta bort den ena, eller byt namn på den.");
    }

    /// <summary>A path from where the user stands.</summary>
    private string AsGiven(string fullPath)
    {
        var below = Path.GetRelativePath(root, fullPath);
        return (below == "." ? root : Path.Combine(root, below)).Replace(Path.DirectorySeparatorChar, '/');
    }
}
