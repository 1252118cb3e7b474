using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.Content;

/// <summary>A language as HTML names it: <c>en</c>, <c>sv-FI</c> (BCP 47; its shape is checked, not the registry of languages).</summary>
public static partial class LanguageTag
{
    /// <summary>What one looks like, for messages.</summary>
    public const string Form = "en språkkod, till exempel en, fi eller ar";

    /// <summary>What one looks like, as a regular expression without ends.</summary>
    public const string Pattern = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}";

    /// <summary>Whether a text is one.</summary>
    public static bool Is(string text) => Shape().IsMatch(text);

    [GeneratedRegex(@"\A" + Pattern + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
