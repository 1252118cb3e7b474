using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Yaml.Slips;

/// <summary>Reads what stands within brackets, <c>[a, b]</c> and <c>{id: a}</c>, once and forwards, to find why the parser could not.</summary>
/// <param name="text">The text.</param>
/// <param name="limit">Where the YAML ends.</param>
/// <param name="column">How far the key that the value belongs to is indented.</param>
/// <param name="keys">Every key that the format has here.</param>
internal sealed class BracketSlips(string text, int limit, int column, IReadOnlySet<string> keys)
{
    private readonly Stack<int> open = new();

    /// <summary>Where the value starts that is being read; -1 between values.</summary>
    private int value = -1;

    /// <summary>The key that the value belongs to.</summary>
    private TextSpan key;

    /// <summary>Whether the value being read began with a quotation mark or bracket, and is over.</summary>
    private bool isOver;

    /// <summary>The slip that was found, and the offset after the bracket that closes the first; null where nothing is wrong or nothing closes it.</summary>
    /// <param name="start">The first bracket.</param>
    public (Slip? Slip, int? End) Read(int start)
    {
        open.Push(start);
        for (var at = start + 1; at < limit;)
        {
            var character = text[at];
            if (character == '\n')
            {
                // A key as far out as the one that the value belongs to, in the middle of it: the bracket was never closed.
                var line = YamlLine.At(text, at + 1, limit);
                if (line.IsEntry(text) && line.Content < line.End && line.Indent <= column) return (Unclosed(at), null);
                at = Math.Max(at + 1, line.Content);
            }
            else if (character == '#' && text[at - 1] is '[' or ',' && Slip.MarkedId(text, at, limit) is { } marked)
            {
                return (marked, null);
            }
            else if (character == '#' && char.IsWhiteSpace(text[at - 1]))
            {
                at = text.IndexOf('\n', at, limit - at) is >= 0 and var lineEnd ? lineEnd : limit;
            }
            else if (character is ' ' or '\t')
            {
                at++;
            }
            else if (character is ']' or '}')
            {
                if (Closes(character) is { } wrong) return (Mismatch(at, wrong), null);
                open.Pop();
                (value, isOver) = (value < 0 ? at : value, true);
                if (open.Count == 0) return (null, at + 1);
                at++;
            }
            else if (character == ',')
            {
                if (value < 0) return (Superfluous(at), null);
                (value, isOver, key) = (-1, false, default);
                at++;
            }
            else if (isOver && character != ':')
            {
                return (Comma(new TextSpan(at, WordEnd(at))), null);
            }
            else if (character is '[' or '{')
            {
                if (value >= 0) return (Bracket(at), null);
                open.Push(at++);
            }
            else if (character is '"' or '\'' && value < 0)
            {
                if (Quoting.End(text, at, limit) is not { } end) return (Slip.OpenQuote(at), null);
                (value, at, isOver) = (at, end, true);
            }
            else if (character == ':' && (at + 1 >= limit || char.IsWhiteSpace(text[at + 1])))
            {
                if (InMapping && key.Length > 0) return (SecondColon(at), null);
                if (value >= 0) key = new TextSpan(value, at);
                (value, isOver) = (-1, false);
                at++;
            }
            else
            {
                if (value < 0) value = at;
                at++;
            }
        }

        return (Unclosed(limit), null);
    }

    private bool InMapping => text[open.Peek()] == '{';

    /// <summary>What a bracket closes wrongly: null where it closes what is open.</summary>
    private char? Closes(char bracket) => (text[open.Peek()], bracket) is ('[', ']') or ('{', '}') ? null : text[open.Peek()];

    private static Slip Mismatch(int at, char opened) => new(
        YamlFaults.Syntax,
        new TextSpan(at, at + 1),
        $"Det som börjar med {opened} avslutas här med fel slags klammer.",
        $"Byt den mot {(opened == '[' ? ']' : '}')}");

    private static Slip Superfluous(int at) => new(
        YamlFaults.Syntax,
        new TextSpan(at, at + 1),
        "Före det här kommat saknas ett värde.",
        "Ta bort kommat, eller skriv värdet.");

    private static Slip Comma(TextSpan word) => new(YamlFaults.MissingComma, word, "Här saknas ett komma.", "Skriv ett komma före det här ordet.");

    private static Slip Bracket(int at) => new(
        YamlFaults.MustBeQuoted,
        new TextSpan(at, at + 1),
        "Ett värde inom klamrar kan inte innehålla [ eller { utan citattecken.",
        "Sätt hela värdet inom citattecken.");

    /// <summary>The innermost bracket is the one that was forgotten; a round one in its place is where it shows.</summary>
    private Slip Unclosed(int at)
    {
        var last = Quoting.TrimmedEnd(text, open.Peek(), at) - 1;
        return text[last] == ')' && text.IndexOf('(', open.Peek(), last - open.Peek()) < 0
            ? Mismatch(last, text[open.Peek()])
            : Slip.OpenBracket(open.Peek(), Closed(last + 1));
    }

    /// <summary>What stands on one line, with the bracket that it lacks.</summary>
    private string? Closed(int end)
    {
        var written = text[open.Peek()..end].TrimEnd(',');
        return open.Count > 1 || written.Length == 1 || written.AsSpan().ContainsAny('\n', '#') ? null : written + (written[0] == '[' ? ']' : '}');
    }

    /// <summary>«{id: a titel: b}» lacks a comma; «{titel: a: b}» has a colon in its text.</summary>
    private Slip SecondColon(int at)
    {
        var start = at;
        while (start > value && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] != ';') start--;
        var word = new TextSpan(start, at);
        if (start > value && keys.Contains(text[start..at])) return Comma(word);

        var end = text.AsSpan(at, limit - at).IndexOfAny(",}\n") is >= 0 and var found ? at + found : limit;
        var whole = new TextSpan(value < 0 ? at : value, Quoting.TrimmedEnd(text, at, end));
        return new Slip(
            YamlFaults.ColonInValue,
            whole,
            "Värdet innehåller ett kolon och måste stå inom citattecken.",
            $"Skriv {text[key.Start..key.End].Trim()}: {Quoting.Quoted(text[whole.Start..whole.End])}");
    }

    private int WordEnd(int at)
    {
        while (at < limit && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-')) at++;
        return at < limit && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or ']' or '}' or ':') ? at + 1 : at;
    }
}
