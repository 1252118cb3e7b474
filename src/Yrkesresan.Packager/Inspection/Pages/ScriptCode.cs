namespace Yrkesresan.Packager.Inspection.Pages;

/// <summary>Blanks out a script's comments: what is only talked about is not done.</summary>
/// <remarks>
/// Whether a slash starts a regular expression or divides is told by what stands before it, as ECMA-262, 12.1 asks for, but without a parser: after <c>}</c>
/// it starts one. Where that is wrong, the line's own end sets it right.
/// </remarks>
internal sealed class ScriptCode
{
    private static readonly string[] WordsBeforePatterns =
        ["return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "instanceof", "yield", "await"];

    private static readonly string[] WordsBeforeConditions = ["if", "while", "for", "with"];

    private readonly char[] code;

    /// <summary>Of each <c>${</c> that is open, how many braces are open in it.</summary>
    private readonly Stack<int> templates = new();

    /// <summary>Of each parenthesis that is open, whether it holds a condition: a statement follows it, and not an operator.</summary>
    private readonly Stack<bool> parentheses = new();

    /// <summary>The last place that is neither space nor comment; -1 before the first.</summary>
    private int before = -1;

    private bool endsCondition;

    private ScriptCode(string script) => code = script.ToCharArray();

    /// <summary>The script with spaces for its comments, so that every place stays where it was.</summary>
    public static string WithoutComments(string script)
    {
        var reader = new ScriptCode(script);
        for (var i = 0; i < script.Length; i++) i = reader.Take(i);
        return new string(reader.code);
    }

    /// <summary>Takes what begins at a place, and gives its last.</summary>
    private int Take(int i)
    {
        if (code[i] == '/' && i + 1 < code.Length && code[i + 1] is '/' or '*') return Blank(i);

        var end = code[i] switch
        {
            '"' or '\'' => EndOfString(i),
            '`' => EndOfTemplate(i),
            '}' when ClosesTemplate() => EndOfTemplate(i),
            '/' when StartsPattern() => EndOfPattern(i),
            _ => i,
        };
        if (end == i) Nest(code[i]);
        if (end < code.Length && !char.IsWhiteSpace(code[end])) before = end;
        return end;
    }

    private void Nest(char character)
    {
        if (character == '(') parentheses.Push(WordsBeforeConditions.Contains(WordBefore()));
        else if (character == ')') endsCondition = parentheses.TryPop(out var isCondition) && isCondition;
        else if (character is '{' or '}' && templates.TryPop(out var braces)) templates.Push(braces + (character == '{' ? 1 : -1));
    }

    private int EndOfString(int start)
    {
        for (var i = start + 1; i < code.Length; i++)
        {
            if (code[i] == '\\') i++;
            else if (code[i] == code[start] || code[i] == '\n') return i;
        }

        return code.Length;
    }

    /// <summary>Where the text of a template ends: at its end, or where code is put in.</summary>
    private int EndOfTemplate(int start)
    {
        for (var i = start + 1; i < code.Length; i++)
        {
            if (code[i] == '`') return i;
            if (code[i] == '\\')
            {
                i++;
            }
            else if (code[i] == '$' && i + 1 < code.Length && code[i + 1] == '{')
            {
                templates.Push(0);
                return i + 1;
            }
        }

        return code.Length;
    }

    private bool ClosesTemplate()
    {
        if (!templates.TryPeek(out var braces) || braces > 0) return false;
        templates.Pop();
        return true;
    }

    private bool StartsPattern()
    {
        if (before < 0) return true;
        if (IsOfName(code[before])) return WordsBeforePatterns.Contains(WordBefore());
        if (code[before] == ')') return endsCondition;
        var isCount = code[before] is '+' or '-' && before > 0 && code[before - 1] == code[before];
        return !isCount && code[before] is not (']' or '"' or '\'' or '`' or '.' or '/');
    }

    /// <summary>The word that ends at the last place; empty where none does.</summary>
    private string WordBefore()
    {
        var start = before + 1;
        while (start > 0 && IsOfName(code[start - 1])) start--;
        return new string(code, start, before + 1 - start);
    }

    private static bool IsOfName(char character) => char.IsLetterOrDigit(character) || character is '_' or '$';

    /// <summary>Where a regular expression ends: at its line's end at the latest, so that no part of a line is looked through again.</summary>
    private int EndOfPattern(int start)
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
    private int Blank(int start)
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
