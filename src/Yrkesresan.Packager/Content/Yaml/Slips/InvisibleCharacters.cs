using System.Buffers;
using System.Globalization;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Yaml.Slips;

/// <summary>Characters that look like a space or like nothing, and mean neither to YAML: they come with text pasted from Word, Teams or a web page.</summary>
internal static class InvisibleCharacters
{
    private static readonly SearchValues<char> Spaces = SearchValues.Create(
        [.. "\u00A0\u1680\u202F\u205F\u3000", .. Enumerable.Range(0x2000, 0x0B).Select(code => (char)code)]);

    private static readonly SearchValues<char> Nothings = SearchValues.Create("\u00AD\u180E\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF");

    /// <summary>Whether a character looks like a space, and is none to YAML.</summary>
    public static bool IsSpace(char character) => Spaces.Contains(character);

    /// <summary>Whether a character cannot be seen at all.</summary>
    public static bool IsNothing(char character) => Nothings.Contains(character);

    /// <summary>The first of either kind; null where there is none.</summary>
    public static TextSpan? First(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!Is(text[at])) continue;
            var end = at + 1;
            while (end < text.Length && Is(text[end])) end++;
            return new TextSpan(at, end);
        }

        return null;
    }

    /// <summary>A text without them at its ends and with nothing in their place within it.</summary>
    public static string Without(string text) => string.Concat(text.Where(character => !Is(character))).Trim();

    /// <summary>What an editor knows the character as.</summary>
    public static string Name(char character) => IsSpace(character)
        ? "ett hårt mellanslag"
        : string.Create(CultureInfo.InvariantCulture, $"ett osynligt tecken ({Characters.Name(character)})");

    private static bool Is(char character) => IsSpace(character) || IsNothing(character);
}
