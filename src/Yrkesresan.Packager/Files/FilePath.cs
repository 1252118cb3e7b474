namespace Yrkesresan.Packager.Files;

/// <summary>Paths as the content format compares them.</summary>
public static class FilePath
{
    /// <summary>How many folders a file lies in.</summary>
    public static int Depth(string path) => path.AsSpan().Count('/');

    /// <summary>The outermost folders of a file: of <c>resa/ny/10-kurs/kurs.yaml</c> and 3, <c>resa/ny/10-kurs</c>. Null where it lies in fewer.</summary>
    /// <param name="path">The file.</param>
    /// <param name="depth">How many folders, at least one.</param>
    public static string? Folder(string path, int depth)
    {
        var end = -1;
        for (var folder = 0; folder < depth; folder++)
        {
            end = path.IndexOf('/', end + 1);
            if (end < 0) return null;
        }

        return path[..end];
    }

    /// <summary>A path or name in Unicode NFC. One with half a surrogate pair, which Windows lets be a name, has no such form and stays as it is.</summary>
    public static string ToNfc(string path)
    {
        try
        {
            return path.Normalize();
        }
        catch (ArgumentException)
        {
            return path;
        }
    }
}
