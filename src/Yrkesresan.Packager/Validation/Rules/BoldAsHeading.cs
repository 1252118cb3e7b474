using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A paragraph that is bold from end to end, short and with text after it: who listens or navigates by headings does not find it (WCAG 1.3.1).</summary>
public sealed class BoldAsHeading : IPageCheck
{
    /// <summary>In characters: what is longer is a sentence that somebody stressed.</summary>
    private const int Longest = 80;

    private static readonly Rule Bold = new("YR0418", "fet-rad-som-rubrik", RuleCategory.Accessibility, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Bold];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date) =>
        from pair in page.Body.Zip(page.Body.Skip(1))
        where pair.Second is not Heading
            && pair.First is Paragraph { Content: [Emphasis { Strong: true } words] }
            && IsHeading(PlainText.Of(words.Content).Text)
        select Bold.At(
            page.At(pair.First.Span),
            "Raden är fet från början till slut och ser ut som en rubrik, men är ingen (WCAG 1.3.1).",
            "Skriv ## och ett mellanslag före orden, och ta bort stjärnorna. Är det ingen rubrik låter du bara det viktigaste ordet vara fetstilt.");

    /// <summary>A sentence ends with a mark; a heading does not. Colons of a block are reported as that.</summary>
    private static bool IsHeading(string words) =>
        words.Length is > 0 and <= Longest && words[^1] is not ('.' or '!' or '?' or '…') && !words.StartsWith(":::", StringComparison.Ordinal);
}
