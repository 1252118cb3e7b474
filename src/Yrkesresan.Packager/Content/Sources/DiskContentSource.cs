using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Sources;

/// <summary>A folder on disk, listed once when opened and read file by file when asked.</summary>
public sealed class DiskContentSource : IContentSource
{
    /// <summary>Everything counts, hidden files too; what may not be read is a failure, never an empty folder.</summary>
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly string root;
    private readonly Dictionary<string, string> fullPaths = new(StringComparer.Ordinal);
    private readonly List<string> links = [];

    /// <summary>Lists a folder.</summary>
    /// <exception cref="ContentSourceException">A folder cannot be listed, or two names are the same in Unicode NFC.</exception>
    public DiskContentSource(string root)
    {
        this.root = root;
        List(new DirectoryInfo(root));
        Files = [.. fullPaths.Keys.Order(StringComparer.Ordinal)];
        Links = [.. links.Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Links { get; }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path) => File.ReadAllBytes(fullPaths[path]);

    /// <inheritdoc/>
    public long Length(string path) => new FileInfo(fullPaths[path]).Length;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> ReadStart(string path, int length)
    {
        using var file = File.OpenRead(fullPaths[path]);
        var bytes = new byte[Math.Min(length, file.Length)];
        return bytes.AsMemory(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }

    private void List(DirectoryInfo folder)
    {
        foreach (var entry in Entries(folder))
        {
            var path = Characters.ToNfc(Path.GetRelativePath(root, entry.FullName).Replace(Path.DirectorySeparatorChar, '/'));
            // Not every reparse point is a link: files that OneDrive keeps elsewhere are read as any others.
            var isLink = entry.LinkTarget is not null;
            if (isLink) links.Add(path);
            if (entry is DirectoryInfo inner)
            {
                // A link may lead back to a folder above it.
                if (!isLink) List(inner);
            }
            else if (!isLink || LeadsToFile(entry))
            {
                Add(path, entry.FullName);
            }
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
