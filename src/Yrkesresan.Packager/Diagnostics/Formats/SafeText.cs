using System.Globalization;

namespace Yrkesresan.Packager.Diagnostics.Formats;

/// <summary>Text that comes from files and their names, made safe to print.</summary>
internal static class SafeText
{
    /// <summary>The text on one line, with control characters shown as � so that none of them steers the terminal.</summary>
    public static string OneLine(string text) =>
        text.Any(MayNotBePrinted) ? string.Concat(text.Select(unit => MayNotBePrinted(unit) ? '\uFFFD' : unit)) : text;

    /// <summary>Controls, and the marks that turn the direction of the text around them.</summary>
    private static bool MayNotBePrinted(char unit) =>
        char.GetUnicodeCategory(unit) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || unit is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
