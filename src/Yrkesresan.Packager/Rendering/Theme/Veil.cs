using System.Text;

namespace Yrkesresan.Packager.Rendering;

/// <summary>
/// Text that is not to be read by chance in a page's source: right answers and what is told after them. No security, and not meant
/// as any: whoever wants to can take the veil away, as the page's own script does (<c>questions.js</c>).
/// </summary>
public static class Veil
{
    /// <summary>A text under the veil: its UTF-8 bytes, each changed by its place, in base 64.</summary>
    public static string Over(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Turn(bytes);
        return Convert.ToBase64String(bytes);
    }

    /// <summary>The text under a veil.</summary>
    /// <exception cref="FormatException">It is no text under a veil.</exception>
    public static string Under(string veiled)
    {
        var bytes = Convert.FromBase64String(veiled);
        Turn(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    private static void Turn(byte[] bytes)
    {
        for (var i = 0; i < bytes.Length; i++) bytes[i] ^= (byte)(89 + (7 * i));
    }
}
