using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>
/// Characters that were others before the text was pasted: UTF-8 read as Windows-1252 (<c>vÃ¥ld</c>), letters as mail and web addresses write them, question marks, ligatures of a PDF, symbols of a font,
/// and letters of other alphabets that look like ours.
/// </summary>
public sealed partial class BrokenCharacter : IPageCheck, IValueCheck
{
    private static readonly Rule Broken = new("YR0279", "trasiga-tecken", RuleCategory.Markdown);

    private static readonly ImmutableArray<(Regex Pattern, string Message, string Help)> Known =
    [
        (Misread(), "Bokstäver har blivit fel tecken (å, ä, ö eller citattecken).", "Skriv orden på nytt. Kontrollera resten av texten: den är klistrad från en fil med annan teckenkodning."),
        (Encoded(), "Bokstäver har blivit siffror och tecken, som i ett brev eller en webbadress.", "Skriv ordet på nytt, med å, ä och ö. Kontrollera resten av texten."),
        (Lost(), "En bokstav har blivit ett frågetecken.", "Skriv ordet på nytt, med rätt bokstav."),
        (Ligature(), "Två bokstäver har blivit ett enda tecken, som i en PDF.", "Skriv ordet på nytt, med vanliga bokstäver."),
        (FontSymbol(), "Här står ett tecken som bara finns i ett visst typsnitt.", "Ta bort tecknet, eller skriv ett vanligt tecken i stället."),
        (OtherAlphabet(), "Ordet har en bokstav ur ett annat alfabet, som bara liknar den vanliga.", "Skriv ordet på nytt."),
    ];

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Broken];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date)
    {
        foreach (var line in page.Facts.Lines)
        {
            if (In(line.Text) is not var (found, message, help)) continue;
            yield return Broken.At(page.At(line.SourceOf(found.Index, found.Index + found.Length)), message, help);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(Located<string> value, Journey journey, DateOnly date) =>
        In(value.Value) is var (_, message, help) ? [Broken.At(value.Span, message, help)] : [];

    /// <summary>The first kind of fault in a text; a text is pasted from one place.</summary>
    private static (Match Found, string Message, string Help)? In(string text)
    {
        foreach (var (pattern, message, help) in Known)
        {
            if (pattern.Match(text) is { Success: true } found) return (found, message, help);
        }

        return null;
    }

    /// <summary>Two or three bytes of UTF-8 as Windows-1252 shows them.</summary>
    [GeneratedRegex(@"\p{L}{0,40}Ã[\u00A0-\u00BF\u2013\u2014\u201E\u2026\u2030]\p{L}{0,40}|â€[\u0000-\uFFFF]?|Â[\u00A0-\u00BF]|\p{L}{0,40}\uFFFD+\p{L}{0,40}")]
    private static partial Regex Misread();

    /// <summary>«v=E5ld» as mail is sent (RFC 2045, quoted-printable), and «v%C3%A5ld» as a web address is.</summary>
    [GeneratedRegex(@"(?<=^|[\s(”])\p{L}{0,40}(?:=(?:[CE][4-5]|[DF]6|C3=[89AB][0-9A-F])|%C3%[89AB][0-9A-F])\p{Ll}{1,40}")]
    private static partial Regex Encoded();

    [GeneratedRegex(@"(?<=^|[\s(”])\p{L}{1,20}\?\p{Ll}{1,30}(?![\p{L}\p{Nd}=/]|\.\p{L})")]
    private static partial Regex Lost();

    [GeneratedRegex(@"[\uFB00-\uFB06]")]
    private static partial Regex Ligature();

    [GeneratedRegex(@"[\uE000-\uF8FF]")]
    private static partial Regex FontSymbol();

    [GeneratedRegex(@"(?<=[A-Za-zÅÄÖåäö])[\u0370-\u03FF\u0400-\u04FF]|[\u0370-\u03FF\u0400-\u04FF](?=[A-Za-zÅÄÖåäö])")]
    private static partial Regex OtherAlphabet();
}
