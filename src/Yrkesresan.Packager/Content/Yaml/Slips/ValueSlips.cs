using System.Buffers;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Yaml.Slips;

/// <summary>A value that YAML takes for something else, for the character that it begins with or the colon in it.</summary>
/// <param name="Yaml">The YAML.</param>
/// <param name="Line">The line that the value begins on.</param>
/// <param name="Column">The column of the mapping or list that it belongs to.</param>
internal sealed record ValueSlips(YamlText Yaml, YamlLine Line, int Column)
{
    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private string Text => Yaml.Text;

    private int Start => Line.Value(Text);

    /// <summary>What is wrong with the value, and where it ends where it goes on below its line.</summary>
    public (Slip? Slip, int End) Read()
    {
        var end = Line.End;
        switch (Text[Start])
        {
            case '"' or '\'':
                if (Quoting.End(Text, Start, Yaml.Span.End) is not { } closed || HasEntry(closed)) return (Slip.OpenQuote(Start), end);
                return After(closed, "Efter det avslutande citattecknet står mer text.");
            case '[' or '{':
                var (wrong, after) = new BracketSlips(Text, Yaml.Span.End, Column, Yaml.Keys).Read(Start);
                return wrong is not null || after is null
                    ? (wrong, end)
                    : After(after.Value, "Efter klammern står mer text.", "Är det en lista ska alla värden stå innanför samma klamrar.");
            case '|' or '>' when IsBlockHeader(end):
                return (null, BlockEnd());
            case '-' when Start + 1 < end && Text[Start + 1] == ' ':
                return (Unquoted("”- ”", "Är det en lista börjar varje värde på en egen rad."), end);
            case '?' when Start + 1 < end && Text[Start + 1] == ' ':
            case '@' or '`' or '%' or '|' or '>' or ',' or ']' or '}' or '&' or '*' or '!':
                return (Unquoted(Text[Start].ToString()), end);
            default:
                return (PlainColon(), end);
        }
    }

    private (Slip? Slip, int End) After(int closed, string message, string otherwise = "")
    {
        var end = Yaml.LineEnd(closed);
        // In a list of texts, a colon after a quoted text makes it a key.
        if (Quoting.Rest(Text, closed, end) is not { } rest || Text[rest.Start] == ':') return (null, end + 1);
        var whole = new TextSpan(Start, rest.End);
        var written = Text[Start..rest.End].Replace("\n", " ", StringComparison.Ordinal);
        // «"Ordet "barn" i lagen"»: the outermost marks are meant for YAML, and the others for the learner.
        if (written.Length > 2 && written[0] is '"' or '\'' && written[^1] == written[0]) written = written[1..^1];
        return (Slip.Unquoted(whole, message, $"{Yaml.Before(Line)}{Quoting.Quoted(written)}", otherwise), end + 1);
    }

    private Slip Unquoted(string first, string otherwise = "")
    {
        var whole = new TextSpan(Start, Quoting.TrimmedEnd(Text, Start, Line.End));
        if (Text[Start] == '@' && Text.AsSpan(Start + 1, whole.Length - 1).IndexOfAnyExcept(IdCharacters) < 0)
            otherwise = $"Är det en källas id skriver du det utan @: {Yaml.Before(Line)}{Text[(Start + 1)..whole.End]}.";
        return Slip.Unquoted(
            whole,
            $"Ett värde kan inte börja med {first} utan citattecken.",
            $"{Yaml.Before(Line)}{Quoting.Quoted(Text[whole.Start..whole.End])}",
            otherwise);
    }

    /// <summary>«titel: Oro: så», and the same within Word's quotation marks, which are none to YAML.</summary>
    private Slip? PlainColon()
    {
        var value = Start;
        var end = Text.AsSpan(value, Line.End - value).IndexOf(" #", StringComparison.Ordinal) is >= 0 and var comment ? value + comment : Line.End;
        end = Quoting.TrimmedEnd(Text, value, end);
        var colon = Text.AsSpan(value, end - value).IndexOf(": ", StringComparison.Ordinal) is >= 0 and var found ? value + found : end - 1;
        if (colon < value || Text[colon] != ':') return null;

        var whole = new TextSpan(value, end);
        if (Quoting.IsCurly(Text[value]) && Quoting.IsCurly(Text[end - 1]) && end - value > 2)
        {
            return new Slip(
                YamlFaults.CurlyQuotes,
                whole,
                "De här citattecknen är Words och inte YAML:s, och innanför dem står ett kolon.",
                $"Skriv raka citattecken: {Yaml.Before(Line)}{Quoting.Quoted(Text[(value + 1)..(end - 1)])}");
        }

        var word = colon;
        while (word > value && !char.IsWhiteSpace(Text[word - 1])) word--;
        var second = Text[word..colon];
        var quoted = $"{Yaml.Before(Line)}{Quoting.Quoted(Text[value..end])}";
        return new Slip(
            YamlFaults.ColonInValue,
            whole,
            "Värdet innehåller ett kolon och måste stå inom citattecken.",
            word > value && Yaml.Keys.Contains(second) ? $"Är ”{second}” en egen nyckel skriver du den på en egen rad. Annars skriver du {quoted}" : $"Skriv {quoted}");
    }

    /// <summary>Whether an entry stands on one of the lines that a quoted value would go on over, as far out as its own key.</summary>
    private bool HasEntry(int closed)
    {
        for (var start = Line.End + 1; start < closed;)
        {
            var next = Yaml.LineAt(start);
            if (next.IsEntry(Text) && next.Column <= Column) return true;
            start = next.End + 1;
        }

        return false;
    }

    private bool IsBlockHeader(int end)
    {
        var at = Start + 1;
        while (at < end && Text[at] is '+' or '-' or (>= '1' and <= '9')) at++;
        return Quoting.Rest(Text, at, end) is null;
    }

    /// <summary>Where the first line starts that is indented no more than the key of a block of text.</summary>
    private int BlockEnd()
    {
        var start = Line.End + 1;
        while (start < Yaml.Span.End)
        {
            var next = Yaml.LineAt(start);
            if (next.Content < next.End && next.Indent <= Column) break;
            start = next.End + 1;
        }

        return start;
    }
}
