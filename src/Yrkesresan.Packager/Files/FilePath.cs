namespace Yrkesresan.Packager.Files;

/// <summary>Paths as the content format compares them.</summary>
public static class FilePath
{
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
