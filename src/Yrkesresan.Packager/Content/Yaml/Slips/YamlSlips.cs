using System.Buffers;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Yaml.Slips;

/// <summary>
/// Looks for the slip that kept the parser from reading a file. The parser names the place where it gave up, which is often lines below; this
/// goes through the lines once, from above, and knows what editors write.
/// </summary>
/// <remarks>It is asked only where the parser has given up: what it takes for a slip may be right in a file that can be read.</remarks>
/// <param name="text">The text.</param>
/// <param name="span">The YAML in it.</param>
/// <param name="keys">Every key that the format has here.</param>
internal sealed class YamlSlips(string text, TextSpan span, IReadOnlySet<string> keys)
{
    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>The columns of the lists and mappings that are open.</summary>
    private readonly Stack<(int Column, bool IsList)> open = new();

    /// <summary>The line whose value may go on below it, and whether nothing stands after its key.</summary>
    private YamlLine last;
    private bool lastIsEmpty = true;

    /// <summary>The line above that one, and whether nothing stands after its key.</summary>
    private YamlLine before;
    private bool beforeIsEmpty;

    /// <summary>The column of the innermost list or mapping that the last line has ended; -1 where it has ended none.</summary>
    private int closed = -1;

    /// <summary>The first slip; null where none is known.</summary>
    public Slip? First()
    {
        for (var start = span.Start; start < span.End;)
        {
            var line = YamlLine.At(text, start, span.End);
            start = line.End + 1;
            if (line.IsEmpty(text)) continue;
            if (InKey(line) is { } wrongKey) return wrongKey;
            if (IsContinued(line)) continue;
            if (InIndent(line) is { } wrongIndent) return wrongIndent;
            if (!IsPlaced(line)) return null;

            (before, beforeIsEmpty, last, lastIsEmpty) = (last, lastIsEmpty && last.End > last.Start, line, false);
            var value = line.Value(text);
            lastIsEmpty = Quoting.Rest(text, value, line.End) is null || text[value] == '#';
            if (lastIsEmpty) continue;
            var (wrongValue, end) = InValue(line, value);
            if (wrongValue is not null) return wrongValue;
            start = Math.Max(start, end);
        }

        return null;
    }

    private int LastColumn => open.TryPeek(out var top) ? top.Column : 0;

    private string Key(YamlLine line) => InvisibleCharacters.Without(text[line.Word..line.WordEnd]);

    /// <summary>«titel:Ny», «titel Ny», «titel = Ny»: a key that the format has, without the colon and the space that make it one.</summary>
    private Slip? InKey(YamlLine line)
    {
        if (line.IsEntry(text) || line.WordEnd == line.Word || !keys.Contains(Key(line))) return null;
        // A text that goes on from the line above may begin with such a word.
        if (!line.HasHyphen && line.Column > LastColumn && !lastIsEmpty) return null;
        if (line.Colon >= 0)
        {
            return text.AsSpan(line.Colon, line.End - line.Colon).StartsWith("://")
                ? null
                : Slip.Colon(new TextSpan(line.Word, line.Colon + 1), Key(line), text[(line.Colon + 1)..line.End].Trim());
        }

        return line.Column <= LastColumn || line.HasHyphen
            ? Slip.Colon(new TextSpan(line.Word, line.WordEnd), Key(line), text[line.WordEnd..line.End].Trim(' ', '=', ';', '：', '∶', '-', '–', '—', '\t'))
            : null;
    }

    /// <summary>Whether a line is more text of the value above it.</summary>
    private bool IsContinued(YamlLine line) => !line.HasHyphen && !line.IsEntry(text) && line.Indent > LastColumn;

    private Slip? InIndent(YamlLine line)
    {
        var place = new TextSpan(line.Word, line.IsEntry(text) ? line.WordEnd : Quoting.TrimmedEnd(text, line.Word, line.End));
        if (open.Count > 0 && !lastIsEmpty && !line.HasHyphen && line.Column > LastColumn && line.IsEntry(text))
        {
            return keys.Contains(Key(line))
                ? IndentedMore(line, place)
                : new Slip(
                    YamlFaults.ColonInValue,
                    new TextSpan(line.Word, Quoting.TrimmedEnd(text, line.Word, line.End)),
                    "Raden hör till värdet ovanför. Det innehåller ett kolon och måste stå inom citattecken.",
                    "Sätt hela värdet inom citattecken, från första raden till den sista.");
        }

        if (line.IsEntry(text) && !line.HasHyphen && line.Column < LastColumn && open.All(level => level != (line.Column, false))) return Indented(place);
        if (line.HasHyphen || line.IsEntry(text) || text.AsSpan(line.Word, line.End - line.Word).Contains(": ", StringComparison.Ordinal)) return null;
        return text[line.Word] is '"' or '\'' or '?' or '[' or '{' || open.Count == 0 ? null : new Slip(
            YamlFaults.LineWithoutKey,
            place,
            "Raden är ingen ”nyckel: värde”.",
            lastIsEmpty
                ? $"Skriv värdet på samma rad som nyckeln: {Key(last)}: {text[place.Start..place.End]}"
                : "Hör den till värdet på raden ovanför flyttar du upp den dit, eller drar in den med två mellanslag.");
    }

    /// <summary>
    /// A line that stands further in than the one above it, which has its value: either is wrong. The one above is where it has ended what this line goes
    /// on with, or should have begun it.
    /// </summary>
    private Slip IndentedMore(YamlLine line, TextSpan place)
    {
        var isAbove = last.IsEntry(text) && !last.HasHyphen && (closed == line.Column || (beforeIsEmpty && before.Column == last.Column));
        return isAbove
            ? new(
                YamlFaults.Syntax,
                new TextSpan(last.Word, last.WordEnd),
                "Raden är inte indragen som raderna under, som den hör ihop med.",
                $"Dra in den med {Swedish(line.Column - last.Column)} till.")
            : new(
                YamlFaults.Syntax,
                place,
                "Raden är inte indragen som raderna som den hör ihop med.",
                $"Låt den börja lika långt in som raden ovanför: ta bort {Swedish(line.Column - last.Column)} före den.");
    }

    private static string Swedish(int spaces) => spaces switch
    {
        1 => "ett mellanslag",
        2 => "två mellanslag",
        3 => "tre mellanslag",
        4 => "fyra mellanslag",
        _ => FormattableString.Invariant($"{spaces} mellanslag"),
    };

    private static Slip Indented(TextSpan place) => new(
        YamlFaults.Syntax,
        place,
        "Raden är inte indragen som raderna som den hör ihop med.",
        "Dra in den lika långt som de andra nycklarna i samma post.");

    /// <summary>Opens and closes lists and mappings as the line says; false where it fits nowhere.</summary>
    private bool IsPlaced(YamlLine line)
    {
        closed = -1;
        while (open.Count > 0 && open.Peek().Column > line.Indent) closed = Math.Max(closed, open.Pop().Column);
        if (!line.HasHyphen && open.Count > 0 && open.Peek() is { IsList: true } list && list.Column == line.Indent) open.Pop();
        if (line.HasHyphen && (open.Count == 0 || open.Peek() != (line.Indent, true))) open.Push((line.Indent, true));
        if (line.Column > line.Indent || open.Count == 0 || open.Peek().Column < line.Column) open.Push((line.Column, false));
        return open.Peek().Column == line.Column;
    }

    /// <summary>What is wrong with a value, and where it ends where it goes on below its line.</summary>
    private (Slip? Slip, int End) InValue(YamlLine line, int value)
    {
        var end = line.End;
        switch (text[value])
        {
            case '"' or '\'':
                if (Quoting.End(text, value, span.End) is not { } closed || HasEntry(line, closed)) return (Slip.OpenQuote(value), end);
                return AfterValue(line, value, closed, "Efter det avslutande citattecknet står mer text.");
            case '[' or '{':
                var brackets = new BracketSlips(text, span.End, LastColumn, keys);
                var (wrong, after) = brackets.Read(value);
                return wrong is not null || after is null
                    ? (wrong, end)
                    : AfterValue(line, value, after.Value, "Efter klammern står mer text.", "Är det en lista ska alla värden stå innanför samma klamrar.");
            case '|' or '>' when IsBlockHeader(value, end):
                return (null, BlockEnd(line));
            case '-' when value + 1 < end && text[value + 1] == ' ':
                return (Unquoted(line, value, "”- ”", "Är det en lista börjar varje värde på en egen rad."), end);
            case '?' when value + 1 < end && text[value + 1] == ' ':
            case '@' or '`' or '%' or '|' or '>' or ',' or ']' or '}' or '&' or '*' or '!':
                return (Unquoted(line, value, text[value].ToString()), end);
            default:
                return (PlainColon(line, value), end);
        }
    }

    private (Slip? Slip, int End) AfterValue(YamlLine line, int value, int closed, string message, string otherwise = "")
    {
        var end = text.IndexOf('\n', closed, span.End - closed) is >= 0 and var found ? found : span.End;
        // In a list of texts, a colon after a quoted text makes it a key.
        if (Quoting.Rest(text, closed, end) is not { } rest || text[rest.Start] == ':') return (null, end + 1);
        var whole = new TextSpan(value, rest.End);
        var written = text[value..rest.End].Replace("\n", " ", StringComparison.Ordinal);
        // «"Ordet "barn" i lagen"»: the outermost marks are meant for YAML, and the others for the learner.
        if (written.Length > 2 && written[0] is '"' or '\'' && written[^1] == written[0]) written = written[1..^1];
        return (Slip.Unquoted(whole, message, $"{Before(line)}{Quoting.Quoted(written)}", otherwise), end + 1);
    }

    private Slip Unquoted(YamlLine line, int value, string first, string otherwise = "")
    {
        var whole = new TextSpan(value, Quoting.TrimmedEnd(text, value, line.End));
        if (text[value] == '@' && text.AsSpan(value + 1, whole.Length - 1).IndexOfAnyExcept(IdCharacters) < 0)
            otherwise = $"Är det en källas id skriver du det utan @: {Before(line)}{text[(value + 1)..whole.End]}.";
        return Slip.Unquoted(
            whole,
            $"Ett värde kan inte börja med {first} utan citattecken.",
            $"{Before(line)}{Quoting.Quoted(text[whole.Start..whole.End])}",
            otherwise);
    }

    /// <summary>«titel: Oro: så», and the same within Word's quotation marks, which are none to YAML.</summary>
    private Slip? PlainColon(YamlLine line, int value)
    {
        var end = text.AsSpan(value, line.End - value).IndexOf(" #", StringComparison.Ordinal) is >= 0 and var comment ? value + comment : line.End;
        end = Quoting.TrimmedEnd(text, value, end);
        var colon = text.AsSpan(value, end - value).IndexOf(": ", StringComparison.Ordinal) is >= 0 and var found ? value + found : end - 1;
        if (colon < value || text[colon] != ':') return null;

        var whole = new TextSpan(value, end);
        if (Quoting.IsCurly(text[value]) && Quoting.IsCurly(text[end - 1]) && end - value > 2)
        {
            return new Slip(
                YamlFaults.CurlyQuotes,
                whole,
                "De här citattecknen är Words och inte YAML:s, och innanför dem står ett kolon.",
                $"Skriv raka citattecken: {Before(line)}{Quoting.Quoted(text[(value + 1)..(end - 1)])}");
        }

        var word = colon;
        while (word > value && !char.IsWhiteSpace(text[word - 1])) word--;
        var second = text[word..colon];
        return new Slip(
            YamlFaults.ColonInValue,
            whole,
            "Värdet innehåller ett kolon och måste stå inom citattecken.",
            word > value && keys.Contains(second)
                ? $"Är ”{second}” en egen nyckel skriver du den på en egen rad. Annars skriver du {Before(line)}{Quoting.Quoted(text[value..end])}"
                : $"Skriv {Before(line)}{Quoting.Quoted(text[value..end])}");
    }

    /// <summary>What stands on a value's line before it, as it should be written.</summary>
    private string Before(YamlLine line) => line.IsEntry(text) ? $"{Key(line)}: " : "- ";

    /// <summary>Whether an entry stands on one of the lines that a quoted value would go on over, as far out as its own key.</summary>
    private bool HasEntry(YamlLine line, int closed)
    {
        for (var start = line.End + 1; start < closed;)
        {
            var next = YamlLine.At(text, start, span.End);
            if (next.IsEntry(text) && next.Column <= LastColumn) return true;
            start = next.End + 1;
        }

        return false;
    }

    private bool IsBlockHeader(int at, int end)
    {
        do at++;
        while (at < end && text[at] is '+' or '-' or (>= '1' and <= '9'));
        return Quoting.Rest(text, at, end) is null;
    }

    /// <summary>Where the first line starts that is indented no more than the key of a block of text.</summary>
    private int BlockEnd(YamlLine line)
    {
        var start = line.End + 1;
        while (start < span.End)
        {
            var next = YamlLine.At(text, start, span.End);
            if (next.Content < next.End && next.Indent <= LastColumn) break;
            start = next.End + 1;
        }

        return start;
    }
}
