namespace Yrkesresan.Packager.Inspection.Texts;

/// <summary>Names and values of a package as messages show them: a hostile one may be as long as a book.</summary>
internal static class Shown
{
    private const int Longest = 100;

    /// <summary>The text within quotation marks, cut where it is long.</summary>
    public static string Quoted(string text) => $"”{Cut(text)}”";

    /// <summary>The text, cut where it is long.</summary>
    public static string Cut(string text) => text.Length <= Longest ? text : $"{text.AsSpan(0, Longest)}…";
}
