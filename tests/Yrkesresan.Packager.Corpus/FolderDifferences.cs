namespace Yrkesresan.Packager.Corpus;

/// <summary>What two folders do not have in common.</summary>
/// <param name="Compared">How many files there are in both together, by name.</param>
/// <param name="Paths">The files that one lacks or that differ in a byte, each with what is the matter.</param>
internal sealed record FolderDifferences(int Compared, List<string> Paths)
{
    /// <summary>Compares all files of two folders, byte for byte.</summary>
    public static FolderDifferences Between(string before, string after)
    {
        var (old, now) = (FilesOf(before), FilesOf(after));
        var names = old.Union(now, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new(names.Count, [.. names.Select(Difference).OfType<string>()]);

        string? Difference(string name) => (old.Contains(name), now.Contains(name)) switch
        {
            (false, _) => $"added: {name}",
            (_, false) => $"gone: {name}",
            _ when !File.ReadAllBytes(Path.Combine(before, name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(after, name))) => $"differs: {name}",
            _ => null,
        };
    }

    private static HashSet<string> FilesOf(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path))
        .ToHashSet(StringComparer.Ordinal);
}
