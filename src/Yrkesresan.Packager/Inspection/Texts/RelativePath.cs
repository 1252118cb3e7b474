namespace Yrkesresan.Packager.Inspection.Texts;

/// <summary>Paths as browsers and web servers read them (RFC 3986, 5.2.4).</summary>
internal static class RelativePath
{
    /// <summary>Whether a path begins with the letter of a disk.</summary>
    public static bool StartsAtDisk(string path) => path is [var letter, ':', ..] && char.IsAsciiLetter(letter);

    /// <summary>The address without what follows ? or #, which is for the page.</summary>
    public static string WithoutQuery(string address) => address.Split('?', '#')[0];

    /// <summary>The path without <c>.</c> and <c>..</c>; those that climb out of the package are left first in it.</summary>
    public static string Resolved(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[^1] != "..") segments.RemoveAt(segments.Count - 1);
            else if (segment != ".") segments.Add(segment);
        }

        return string.Join('/', segments);
    }

    /// <summary>Whether a path leads out of the folder that it starts in.</summary>
    public static bool ClimbsOut(string path) => $"{Resolved(path)}/".StartsWith("../", StringComparison.Ordinal);
}
