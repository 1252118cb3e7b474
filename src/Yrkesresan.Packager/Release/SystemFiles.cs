namespace Yrkesresan.Packager.Release;

/// <summary>Files that a file manager puts in a folder when someone looks into it. Nobody wrote them, and they may go with the folder.</summary>
internal static class SystemFiles
{
    private static readonly string[] Names = [".DS_Store", "Thumbs.db"];

    /// <summary>Whether a path leads to one: Finder's or Explorer's.</summary>
    public static bool Contains(string path) => Names.Contains(Path.GetFileName(path), StringComparer.OrdinalIgnoreCase) && File.Exists(path);
}
