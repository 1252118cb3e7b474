namespace Yrkesresan.Packager.Content.Sources;

/// <summary>A folder on disk, listed once when opened and read file by file when asked.</summary>
/// <remarks>Links to files or folders are not followed: what is packed lies in the folder itself.</remarks>
public sealed class DiskContentSource : IContentSource
{
    private readonly Dictionary<string, string> fullPaths = new(StringComparer.Ordinal);

    /// <summary>Lists a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">Two names are the same in Unicode NFC, or the folder cannot be listed.</exception>
    public DiskContentSource(string root)
    {
        var everyFile = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var fullPath in Directory.EnumerateFiles(root, "*", everyFile))
        {
            var path = Path.GetRelativePath(root, fullPath).Replace(Path.DirectorySeparatorChar, '/').Normalize();
            if (!fullPaths.TryAdd(path, fullPath))
                throw new IOException($"Two files have the same name but for how å, ä and ö are stored: {path}");
        }

        Files = [.. fullPaths.Keys.Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files { get; }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path) => File.ReadAllBytes(fullPaths[path]);
}
