using YamlDotNet.Core;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Yaml;

/// <summary>What the YAML parser says, said so that an editor knows what to do.</summary>
internal static class YamlSyntaxFault
{
    /// <summary>Turns the parser's exception into a diagnostic at the place it names.</summary>
    /// <param name="exception">What the parser threw. Its words are English and about grammar; they are told apart here.</param>
    /// <param name="source">The file.</param>
    /// <param name="span">The stretch that was parsed.</param>
    public static Diagnostic Explain(YamlException exception, SourceText source, TextSpan span)
    {
        var offset = Math.Min(span.Start + (int)exception.Start.Index, span.End);
        if (exception.Message.Contains("found invalid mapping", StringComparison.Ordinal) && Colon(source, offset) is { } colon)
            return colon;

        var (message, help) = Words(exception.Message, source.Text, offset, span.End);
        return YamlFaults.Syntax.At(source.Span(Word(source.Text, offset, span.End)), message, help);
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
            $"Skriv {key}: \"{value.Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
    }

    private static (string Message, string Help) Words(string parser, string text, int offset, int end)
    {
        if (parser.Contains("flow sequence", StringComparison.Ordinal))
            return ("En lista som börjar med [ har ingen ].", "Sätt ut ] sist i listan, och komma mellan värdena.");
        if (parser.Contains("flow mapping", StringComparison.Ordinal))
            return ("Något som börjar med { har ingen }.", "Sätt ut } på slutet, och komma mellan delarna.");
        if (parser.Contains("quoted scalar", StringComparison.Ordinal))
        {
            return parser.Contains("escape", StringComparison.Ordinal)
                ? ("Omvänt snedstreck (\\) betyder något särskilt inom dubbla citattecken.", "Använd enkla citattecken (') runt värdet, eller skriv \\\\.")
                : ("Ett citattecken har ingen avslutning.", "Sätt ut det avslutande citattecknet.");
        }

        if (offset < end && text[offset] == '\t')
            return ("Här står ett tabbtecken. YAML vill ha mellanslag.", "Byt tabben mot mellanslag.");
        if (offset < end && text[offset] is '@' or '`' or '%' or '|' or '>')
            return ($"Ett värde kan inte börja med {text[offset]} utan citattecken.", "Sätt värdet inom citattecken.");
        if (parser.Contains("did not find expected '-' indicator", StringComparison.Ordinal))
            return ("Här slutar en lista utan att raden hör till något.", "Börja raden med ”- ” om den hör till listan, eller flytta in den så långt som det den hör till.");
        return ("Raden går inte att läsa som YAML.", "Kontrollera att varje rad är ”nyckel: värde”, att indragen är jämna och att citattecken och klamrar är avslutade.");
    }

    private static TextSpan Word(string text, int start, int end)
    {
        var stop = start;
        while (stop < end && !char.IsWhiteSpace(text[stop])) stop++;
        return new TextSpan(start, Math.Max(stop, Math.Min(start + 1, end)));
    }
}
