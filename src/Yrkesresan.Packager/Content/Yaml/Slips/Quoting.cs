using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Yaml.Slips;

/// <summary>Values within quotation marks: where they end, and how one is written so that YAML reads it as it stands.</summary>
internal static class Quoting
{
    /// <summary>Every mark that Word or a web page has for the two that YAML knows.</summary>
    private const string Curly = "”“„’‘‚»«";

    /// <summary>Whether a character is a quotation mark that YAML does not know.</summary>
    public static bool IsCurly(char character) => Curly.Contains(character, StringComparison.Ordinal);

    /// <summary>A value as it is written within straight quotation marks.</summary>
    public static string Quoted(string value) => value.Contains('"', StringComparison.Ordinal)
        ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'"
        : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal)}\"";

    /// <summary>The offset after the mark that closes a quoted value; null where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the opening mark stands.</param>
    /// <param name="limit">Where the YAML ends.</param>
    public static int? End(string text, int start, int limit)
    {
        var mark = text[start];
        for (var at = start + 1; at < limit; at++)
        {
            if (mark == '"' && text[at] == '\\') at++;
            else if (text[at] != mark) continue;
            else if (mark == '\'' && at + 1 < limit && text[at + 1] == mark) at++;
            else return at + 1;
        }

        return null;
    }

    /// <summary>What is left of a line after a value: null where that is nothing but a comment.</summary>
    public static TextSpan? Rest(string text, int start, int end)
    {
        var at = start;
        while (at < end && text[at] is ' ' or '\t') at++;
        return at >= end || (text[at] == '#' && at > start) ? null : new TextSpan(at, TrimmedEnd(text, at, end));
    }

    /// <summary>The end of what stands on a line, without trailing spaces.</summary>
    public static int TrimmedEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }
}
