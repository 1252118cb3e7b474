using System.Text;

namespace Yrkesresan.Packager.Content;

/// <summary>
/// Text that a spreadsheet takes for a formula, and may run, where it stands first in a cell (OWASP, CSV Injection). A spreadsheet in Swedish ends a cell at
/// a semicolon too. A tab or a line break, which do the same, are never in a value: one becomes a space, the other is a fault.
/// </summary>
public static class SpreadsheetFormula
{
    private const string First = "=+-@＝＋－＠";

    /// <summary>Where the first begins; null where there is none.</summary>
    public static int? In(string text) =>
        Enumerable.Range(0, text.Length).Where(at => IsFirst(text[at]) && (at == 0 || text[at - 1] == ';')).Select(at => (int?)at).FirstOrDefault();

    /// <summary>The text with another in place of each character that a formula would begin with.</summary>
    public static string Disarmed(string text, Func<char, string> harmless)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (IsFirst(character) && (safe.Length == 0 || safe[^1] == ';')) safe.Append(harmless(character));
            else safe.Append(character);
        }

        return safe.ToString();
    }

    private static bool IsFirst(char character) => First.Contains(character, StringComparison.Ordinal);
}
