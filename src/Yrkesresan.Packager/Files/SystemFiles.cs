namespace Yrkesresan.Packager.Files;

/// <summary>Files that a file manager puts in a folder when someone looks into it. Nobody wrote them, and they are no content.</summary>
public static class SystemFiles
{
    private static readonly string[] Names = [".DS_Store", "Thumbs.db", "desktop.ini"];

    /// <summary>Whether a path ends with the name of one: Finder's or Explorer's.</summary>
    public static bool Is(string path) => Names.Contains(Path.GetFileName(path), StringComparer.OrdinalIgnoreCase);
}
