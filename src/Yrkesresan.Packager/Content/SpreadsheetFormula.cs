namespace Yrkesresan.Packager.Content;

/// <summary>
/// Text that a spreadsheet takes for a formula, and may run, where it stands first in a cell (OWASP, CSV Injection). A tab or a carriage return, which do the
/// same, never stand first: values are read without the spaces around them.
/// </summary>
public static class SpreadsheetFormula
{
    /// <summary>Whether a text would be taken for one.</summary>
    public static bool IsAt(string text) => text is ['=' or '+' or '-' or '@', ..];
}
