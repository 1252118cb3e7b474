using System.Text;

namespace Yrkesresan.Packager.Rendering;

/// <summary>
/// Text that is not to be read by chance in a page's source: right answers and what is told after them. No security, and not meant as any: whoever
/// wants to can read it, as the page's own script does (<c>questions.js</c>).
/// </summary>
public static class Obfuscation
{
    /// <summary>The obfuscated form of a text: its UTF-8 bytes, each changed by its place, in base 64.</summary>
    public static string Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Turn(bytes);
        return Convert.ToBase64String(bytes);
    }

    /// <summary>The text that an obfuscated form was made of.</summary>
    /// <exception cref="FormatException">It is no obfuscated form.</exception>
    public static string Undone(string obfuscated)
    {
        var bytes = Convert.FromBase64String(obfuscated);
        Turn(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    private static void Turn(byte[] bytes)
    {
        for (var i = 0; i < bytes.Length; i++) bytes[i] ^= (byte)(89 + (7 * i));
    }
}
