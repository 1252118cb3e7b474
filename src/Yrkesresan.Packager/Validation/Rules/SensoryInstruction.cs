using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>«The red button», «the box to the right»: of no help to who does not see it, and the page looks different on a phone (WCAG 1.3.3).</summary>
public sealed partial class SensoryInstruction : IPageCheck
{
    private static readonly Rule Sensory = new("YR0417", "hanvisning-till-utseende", RuleCategory.Accessibility, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Sensory];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date) =>
        from line in page.Facts.Prose
        from hit in Form().Matches(line.Text)
        select Sensory.At(
            page.At(line.SourceOf(hit.Index, hit.Index + hit.Length)),
            $"”{hit.Value}” hjälper inte den som inte ser sidan eller ser den på en liten skärm (WCAG 1.3.3).",
            "Skriv vad det heter i stället, till exempel ”Klar, gå vidare”.");

    [GeneratedRegex(
        @"\b(?:den|det|de)\s+(?:röda|gröna|blå|gula|orange|lila|rosa|grå|svarta|vita|runda|fyrkantiga|trekantiga)\s+(?:knapp|rut|länk|text|fält|pil|symbol|ikon|cirkel|cirklar|markering|ring|yt)\p{L}*|\b(?:knappen|knapparna|rutan|rutorna|menyn|länken|länkarna|listan|fältet|kolumnen|spalten|bilden|figuren|tabellen|texten|pilen)\s+(?:längst\s+)?(?:(?:upp|uppe|ned|nere|ner)\s+)?till\s+(?:höger|vänster)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
