using System.Buffers;
using YamlDotNet.Core;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Content.Yaml.Slips;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Yaml;

/// <summary>What the YAML parser says, said so that an editor knows what to do.</summary>
internal static class YamlSyntaxFault
{
    private const string Unexplained = "Raden går inte att läsa som YAML.";

    private static readonly SearchValues<char> TagEnds = SearchValues.Create(" \t\n,");

    /// <summary>Turns the parser's exception into a diagnostic at the place it names.</summary>
    /// <param name="exception">What the parser threw. Its words are English and about grammar; they are distinguished here.</param>
    /// <param name="source">The file.</param>
    /// <param name="span">The stretch that was parsed.</param>
    /// <param name="keys">Every key that the format has here.</param>
    public static Diagnostic Explain(YamlException exception, SourceText source, TextSpan span, IReadOnlySet<string> keys)
    {
        var offset = Math.Min(span.Start + (int)exception.Start.Index, span.End);
        if (exception.Message.Contains("quoted scalar", StringComparison.Ordinal) && YamlEscapes.FirstWrong(source.Text, new TextSpan(offset, span.End)) is { } escape)
            return EscapeAt(source, escape);
        if (TabInIndent(source.Text, span) is null && YamlSlips.First(new YamlText(source.Text, span, keys)) is { } slip)
            return slip.In(source);

        if (exception.Message.Contains("found invalid mapping", StringComparison.Ordinal) && Colon(source, offset) is { } colon)
            return colon;
        // The parser names the place where it gave up, far below the bracket that it still waited for.
        if (exception.Message.Contains("parsing a flow", StringComparison.Ordinal) && OpenBracket(source.Text, span) is not null)
            return Unclosed(source, span);

        if (TabInIndent(source.Text, span) is { } tab) offset = tab;
        var (message, help) = Words(exception.Message, source.Text, offset, span.End);
        var place = message == Unexplained ? WholeLine(source.Text, offset, span.End) : Word(source.Text, offset, span.End);
        return YamlFaults.Syntax.At(source.Span(place), message, help);
    }

    /// <summary>A list or mapping whose bracket is never closed, which the parser reports without a place.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The stretch that was parsed.</param>
    /// <param name="keys">Every key that the format has here.</param>
    public static Diagnostic Unclosed(SourceText source, TextSpan span, IReadOnlySet<string> keys) =>
        YamlSlips.First(new YamlText(source.Text, span, keys))?.In(source) ?? Unclosed(source, span);

    private static Diagnostic Unclosed(SourceText source, TextSpan span)
    {
        var place = OpenBracket(source.Text, span) is { } bracket ? new TextSpan(bracket, bracket + 1) : new TextSpan(span.Start, span.Start);
        return YamlFaults.Syntax.At(
            source.Span(place),
            "Klammern som öppnas här har ingen avslutning.",
            "Sätt ut ] eller } på slutet, och komma mellan värdena.");
    }

    /// <summary>An escape whose number stands for no character, such as <c>\uD800</c>, which the parser reports without a place.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The stretch that starts where the parser had come to.</param>
    public static Diagnostic Escape(SourceText source, TextSpan span) =>
        YamlEscapes.FirstWrong(source.Text, span) is { } place ? EscapeAt(source, place) : Line(source, span);

    /// <summary>A tag, which the format has none of: <c>!!str</c>.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The stretch that starts with it, or with the space before it.</param>
    public static Diagnostic Tag(SourceText source, TextSpan span)
    {
        var start = source.Text.IndexOf('!', span.Start, span.Length) is >= 0 and var found ? found : span.Start;
        // In a list within brackets the next value follows without a space.
        var length = source.Text.AsSpan(start, span.End - start).IndexOfAny(TagEnds);
        var place = new TextSpan(start, length < 0 ? span.End : start + Math.Max(length, 1));
        return YamlFaults.UnsupportedYaml.At(
            source.Span(place),
            $"”{source.Text[place.Start..place.End]}” är en YAML-tagg, och sådana används inte här.",
            "Ta bort taggen. Ska texten börja med ! sätter du den inom citattecken.");
    }

    private static Diagnostic EscapeAt(SourceText source, TextSpan place)
    {
        var written = source.Text[place.Start..place.End];
        return YamlFaults.Syntax.At(
            source.Span(place),
            YamlEscapes.IsNumber(written)
                ? $"”{written}” står inte för något tecken."
                : "Omvänt snedstreck (\\) betyder något särskilt inom dubbla citattecken.",
            "Använd enkla citattecken (') runt värdet, eller skriv \\\\.");
    }

    private static Diagnostic Line(SourceText source, TextSpan span)
    {
        var (message, help) = Words("", source.Text, span.Start, span.End);
        return YamlFaults.Syntax.At(source.Span(WholeLine(source.Text, span.Start, span.End)), message, help);
    }

    /// <summary>The last bracket that is opened and not closed.</summary>
    private static int? OpenBracket(string text, TextSpan span)
    {
        var open = new Stack<int>();
        for (var at = span.Start; at < span.End; at++)
        {
            if (text[at] is '[' or '{' && (at == span.Start || text[at - 1] is ' ' or '[' or '{' or ',' or '\n')) open.Push(at);
            else if (text[at] is ']' or '}') open.TryPop(out _);
        }

        return open.TryPeek(out var bracket) ? bracket : null;
    }

    /// <summary>«titel: Oro: så»: a value that the parser takes for another key.</summary>
    private static Diagnostic? Colon(SourceText source, int offset)
    {
        var position = source.PositionOf(offset);
        var line = source.Line(position.Line);
        var first = line.IndexOf(": ", StringComparison.Ordinal);
        if (first < 0 || line.IndexOf(':', first + 1) < 0) return null;

        var key = line[..first].Trim(' ', '-');
        var value = line[(first + 1)..].Trim();
        var start = new Position(position.Line, line.IndexOf(value, first + 1, StringComparison.Ordinal) + 1);
        return YamlFaults.ColonInValue.At(
            new SourceSpan(source.File, start, start with { Column = start.Column + value.Length }),
            "Värdet innehåller ett kolon och måste stå inom citattecken.",
            $"Skriv {key}: \"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
    }

    private static (string Message, string Help) Words(string parser, string text, int offset, int end)
    {
        if (parser.Contains("flow sequence", StringComparison.Ordinal))
            return ("En lista som börjar med [ har ingen ].", "Sätt ut ] sist i listan, och komma mellan värdena.");
        if (parser.Contains("flow mapping", StringComparison.Ordinal))
            return ("Något som börjar med { har ingen }.", "Sätt ut } på slutet, och komma mellan delarna.");
        if (parser.Contains("quoted scalar", StringComparison.Ordinal))
            return ("Ett citattecken har ingen avslutning.", "Sätt ut det avslutande citattecknet.");

        if (offset < end && text[offset] == '\t')
            return ("Här står ett tabbtecken. YAML vill ha mellanslag.", SpacesFor(text, offset));
        if (offset < end && text[offset] is '@' or '`' or '%' or '|' or '>')
            return ($"Ett värde kan inte börja med {text[offset]} utan citattecken.", "Sätt värdet inom citattecken.");
        if (parser.Contains("did not find expected '-' indicator", StringComparison.Ordinal))
        {
            return (
                "Här slutar en lista utan att raden hör till något.",
                "Börja raden med ”- ” om den hör till listan, eller flytta in den så långt som det den hör till.");
        }

        return (Unexplained, "Kontrollera att varje rad är ”nyckel: värde”, att indragen är jämna och att citattecken och klamrar är avslutade.");
    }

    /// <summary>The first tab that a line is moved in with: the parser complains of it elsewhere, or at the start of the file.</summary>
    private static int? TabInIndent(string text, TextSpan span)
    {
        for (var line = span.Start; line < span.End; line = text.IndexOf('\n', line) is >= 0 and var next ? next + 1 : span.End)
        {
            var at = line;
            while (at < span.End && text[at] == ' ') at++;
            if (at < span.End && text[at] == '\t') return at;
        }

        return null;
    }

    /// <summary>How many spaces belong where a tab stands: as many as the line above has, and two more where that line is a key without a value.</summary>
    private static string SpacesFor(string text, int tab)
    {
        var lines = text[..tab].Split('\n');
        var above = lines[..^1].LastOrDefault(line => line.AsSpan().Trim().Length > 0) ?? "";
        var indent = above.Length - above.TrimStart().Length;
        if (lines[^1].Trim().Length > 0 || above.TrimStart().Length == 0) return "Byt tabben mot ett mellanslag.";
        if (above.TrimEnd().EndsWith(':')) indent += 2;
        return indent == 0
            ? "Ta bort tabben, så att raden börjar längst till vänster."
            : FormattableString.Invariant($"Byt tabben mot {indent} mellanslag.");
    }

    private static TextSpan WholeLine(string text, int offset, int end)
    {
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var stop = offset < end ? text.IndexOf('\n', offset, end - offset) : end;
        if (stop < 0) stop = end;
        while (stop > start && char.IsWhiteSpace(text[stop - 1])) stop--;
        while (start < stop && char.IsWhiteSpace(text[start])) start++;
        return new TextSpan(start, stop);
    }

    private static TextSpan Word(string text, int start, int end)
    {
        var stop = start;
        while (stop < end && !char.IsWhiteSpace(text[stop])) stop++;
        return new TextSpan(start, Math.Max(stop, Math.Min(start + 1, end)));
    }
}
