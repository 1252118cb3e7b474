namespace Yrkesresan.Packager.Scorm.Inspection.Pages;

/// <summary>Blanks out a script's comments: what is only talked about is not done.</summary>
/// <remarks>
/// Whether a slash starts a regular expression or divides is told by what stands before it, as ECMA-262, 12.1 asks for, but without a parser: after <c>)</c> it
/// divides, after <c>}</c> it starts one. Where that is wrong, the line's own end sets it right.
/// </remarks>
internal static class ScriptCode
{
    private static readonly string[] WordsBeforePatterns =
        ["return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "instanceof", "yield", "await"];

    /// <summary>The script with spaces for its comments, so that every place stays where it was.</summary>
    public static string WithoutComments(string script)
    {
        var code = script.ToCharArray();
        // The last place that is neither space nor comment.
        var before = -1;
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '/' && i + 1 < code.Length && code[i + 1] is '/' or '*')
            {
                i = Blank(code, i);
                continue;
            }

            if (code[i] is '"' or '\'' or '`') i = EndOfString(code, i);
            else if (code[i] == '/' && StartsPattern(code, before)) i = EndOfPattern(code, i);
            if (i < code.Length && !char.IsWhiteSpace(code[i])) before = i;
        }

        return new string(code);
    }

    private static int EndOfString(char[] code, int start)
    {
        for (var i = start + 1; i < code.Length; i++)
        {
            if (code[i] == '\\') i++;
            else if (code[i] == code[start] || (code[i] == '\n' && code[start] != '`')) return i;
        }

        return code.Length;
    }

    private static bool StartsPattern(char[] code, int before)
    {
        if (before < 0) return true;
        if (!IsOfName(code[before])) return code[before] is not (')' or ']' or '"' or '\'' or '`' or '.' or '/');
        var start = before;
        while (start > 0 && IsOfName(code[start - 1])) start--;
        return WordsBeforePatterns.Contains(new string(code, start, before - start + 1));
    }

    private static bool IsOfName(char character) => char.IsLetterOrDigit(character) || character is '_' or '$';

    /// <summary>Where a regular expression ends: at its line's end at the latest, so that no part of a line is looked through again.</summary>
    private static int EndOfPattern(char[] code, int start)
    {
        var isInClass = false;
        for (var i = start + 1; i < code.Length; i++)
        {
            if (code[i] is '\n' or '\r' || (code[i] == '/' && !isInClass)) return i;
            if (code[i] == '\\') i++;
            else if (code[i] == '[') isInClass = true;
            else if (code[i] == ']') isInClass = false;
        }

        return code.Length;
    }

    /// <summary>Blanks out a comment, and gives its last place. One without an end goes on to the script's.</summary>
    private static int Blank(char[] code, int start)
    {
        var isLine = code[start + 1] == '/';
        var rest = code.AsSpan(start + 2);
        var length = isLine ? rest.IndexOfAny('\n', '\r') : rest.IndexOf("*/");
        var comment = length < 0 ? code.AsSpan(start) : code.AsSpan(start, 2 + length + (isLine ? 0 : 2));
        foreach (ref var character in comment)
        {
            if (character is not ('\n' or '\r')) character = ' ';
        }

        return start + comment.Length - 1;
    }
}
