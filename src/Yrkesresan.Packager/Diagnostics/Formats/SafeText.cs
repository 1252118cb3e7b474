using System.Buffers;
using System.Globalization;
using System.Text;

namespace Yrkesresan.Packager.Diagnostics.Formats;

/// <summary>
/// Text that comes from files, their names and arguments, made safe to print: no character of it steers the terminal, starts a line or
/// turns the words around it, and none of it is a command to GitHub's runner.
/// </summary>
public static class SafeText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// What the older form of a command begins with, which the runner finds anywhere in a line (actions/runner, ActionCommand.cs). Its last character is
    /// replaced.
    /// </summary>
    private const string Command = "##[";

    /// <summary>Controls and line separators, marks of direction and other invisible marks, and halves of surrogate pairs.</summary>
    /// <remarks>Not those that join or part letters within words and pictures: U+00AD, U+200C, U+200D.</remarks>
    private static readonly SearchValues<char> Hidden = SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(unit => (char)unit).Where(IsHidden)]);

    /// <summary>The text on one line: what is hidden is shown as U+FFFD, line breaks too.</summary>
    public static string OneLine(string text) => Shown(text, kept: "");

    /// <summary>The same of a text of several lines, whose line feeds and tabs stay.</summary>
    public static string Lines(string text) => Shown(text, kept: "\n\t");

    /// <summary>Whether a text holds anything that is hidden.</summary>
    internal static bool IsAnyHidden(string text) =>
        Enumerable.Range(0, text.AsSpan().ContainsAny(Hidden) ? text.Length : 0).Any(at => Hidden.Contains(text[at]) && !IsPair(text, at));

    /// <summary>A JSON text in which what is hidden is written as JSON's escapes, so that whoever reads it gets the same values.</summary>
    /// <param name="json">A JSON text, where such characters can only stand within strings.</param>
    internal static string Json(string json)
    {
        if (!HoldsUnsafe(json)) return json;
        var text = new StringBuilder(json.Length);
        for (var at = 0; at < json.Length; at++)
        {
            if (json[at] == '\n' || !IsUnsafe(json, at)) text.Append(json[at]);
            else text.Append(CultureInfo.InvariantCulture, $"\\u{(int)json[at]:X4}");
        }

        return text.ToString();
    }

    /// <summary>A text as Unicode wants it, where a file's name need not be: half of a surrogate pair becomes U+FFFD.</summary>
    internal static string WellFormed(string text) => string.Create(text.Length, text, static (units, source) =>
    {
        for (var at = 0; at < units.Length; at++) units[at] = char.IsSurrogate(source[at]) && !IsPair(source, at) ? Replacement : source[at];
    });

    /// <summary>A text in which what is hidden is shown, but for some characters.</summary>
    internal static string Shown(string text, string kept)
    {
        if (!HoldsUnsafe(text)) return text;
        return string.Create(text.Length, (text, kept), static (units, source) =>
        {
            for (var at = 0; at < units.Length; at++)
            {
                var unit = source.text[at];
                units[at] = source.kept.Contains(unit, StringComparison.Ordinal) || !IsUnsafe(source.text, at) ? unit : Replacement;
            }
        });
    }

    private static bool HoldsUnsafe(string text) => text.AsSpan().ContainsAny(Hidden) || text.Contains(Command, StringComparison.Ordinal);

    private static bool IsUnsafe(string text, int at) =>
        (Hidden.Contains(text[at]) && !IsPair(text, at)) || (text[at] == Command[^1] && text.AsSpan(0, at + 1).EndsWith(Command, StringComparison.Ordinal));

    /// <summary>Whether a unit is half of a whole pair.</summary>
    private static bool IsPair(string text, int at) =>
        (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])) || (at > 0 && char.IsSurrogatePair(text[at - 1], text[at]));

    private static bool IsHidden(char unit) => unit is not ('\u00AD' or '\u200C' or '\u200D') && char.GetUnicodeCategory(unit)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
