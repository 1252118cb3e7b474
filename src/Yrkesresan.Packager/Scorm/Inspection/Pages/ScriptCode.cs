namespace Yrkesresan.Packager.Scorm.Inspection.Pages;

/// <summary>Blanks out a script's comments: what is only talked about is not done.</summary>
/// <remarks>A regular expression that holds a quotation mark is taken for a string until the end of its line: seldom, and then a comment is looked into.</remarks>
internal static class ScriptCode
{
    /// <summary>The script with spaces for its comments, so that every place stays where it was.</summary>
    public static string WithoutComments(string script)
    {
        var code = script.ToCharArray();
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] is '"' or '\'' or '`') i = EndOfString(code, i);
            else if (code[i] == '/' && i + 1 < code.Length && code[i + 1] is '/' or '*') i = Blank(code, i);
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

    private static int Blank(char[] code, int start)
    {
        var script = code.AsSpan();
        var found = code[start + 1] == '/' ? script[start..].IndexOf('\n') : script[(start + 2)..].IndexOf("*/") + 4;
        // An open comment goes on to the end; 3 is what not finding its end comes to.
        var end = found is -1 or 3 ? code.Length : start + found;
        foreach (ref var character in script[start..end])
        {
            if (character != '\n') character = ' ';
        }

        return end - 1;
    }
}
