using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Yaml.Slips;

/// <summary>A slip of the pen that makes YAML unreadable.</summary>
/// <param name="Rule">What is wrong.</param>
/// <param name="Place">Where.</param>
/// <param name="Message">The same in an editor's words.</param>
/// <param name="Help">What to write.</param>
internal sealed record Slip(Rule Rule, TextSpan Place, string Message, string Help)
{
    /// <summary>The slip as it is reported to an editor.</summary>
    public Diagnostic In(SourceText source) => Rule.At(source.Span(Place), Message, Help);

    /// <summary>A key without its colon, or without the space after it.</summary>
    /// <param name="place">The key with what stands in the colon's place.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">What is written after it.</param>
    public static Slip Colon(TextSpan place, string key, string value) => new(
        YamlFaults.ColonAndSpace,
        place,
        $"Efter ”{key}” ska det stå ett kolon och ett mellanslag.",
        $"Skriv {key}: {value}");

    /// <summary>A value that goes on after its quotation mark or bracket, or that begins with a character that means something to YAML.</summary>
    /// <param name="place">The value.</param>
    /// <param name="message">What is wrong with it.</param>
    /// <param name="line">How the line reads with the value in quotation marks.</param>
    /// <param name="otherwise">What to do where that is not what was meant; may be empty.</param>
    public static Slip Unquoted(TextSpan place, string message, string line, string otherwise = "") => new(
        YamlFaults.MustBeQuoted,
        place,
        message,
        otherwise.Length == 0 ? $"Sätt hela värdet inom citattecken: {line}" : $"{otherwise} Är det en text sätter du hela värdet inom citattecken: {line}");

    /// <summary>An id as it is written in a page's text, <c>@id</c> or <c>#id</c>; null where the value is something else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the value starts.</param>
    /// <param name="limit">The end of its line.</param>
    public static Slip? MarkedId(string text, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && (char.IsAsciiLetterLower(text[end]) || char.IsAsciiDigit(text[end]) || text[end] == '-')) end++;
        if (end - start < 3 || (end < limit && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or ']'))) return null;
        return new Slip(YamlFaults.NotAnId, new TextSpan(start, end), $"”{text[start..end]}” är inget id.", $"Här skrivs id:t utan {text[start]}: {text[(start + 1)..end]}");
    }

    /// <summary>A quotation mark without another to close it.</summary>
    public static Slip OpenQuote(int at) => new(
        YamlFaults.Syntax,
        new TextSpan(at, at + 1),
        "Citattecknet som står här har ingen avslutning.",
        "Sätt ut det avslutande citattecknet. Hör tecknet till texten sätter du hela värdet inom citattecken av det andra slaget.");

    /// <summary>A bracket that is not closed.</summary>
    /// <param name="at">The bracket.</param>
    /// <param name="closed">How the value reads with the bracket closed; null where that cannot be known.</param>
    public static Slip OpenBracket(int at, string? closed) => new(
        YamlFaults.Syntax,
        new TextSpan(at, at + 1),
        "Klammern som öppnas här har ingen avslutning.",
        closed is null
            ? "Sätt ut ] eller } på slutet, och komma mellan värdena."
            : $"Skriv {closed}{(closed[0] == '[' ? ", eller ta bort klammern om det ska vara ett enda värde." : "")}");
}
