using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A link whose words do not say where it leads: many hear or see the links alone, in a list (WCAG 2.4.4).</summary>
public sealed class VagueLinkText : IPageCheck
{
    private static readonly Rule Vague = new("YR0412", "intetsagande-lanktext", RuleCategory.Accessibility, Severity.Warning);
    private static readonly Rule Same = new("YR0413", "samma-lanktext-till-olika-mal", RuleCategory.Accessibility, Severity.Warning);

    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "här", "hit", "se här", "läs här", "läs mer", "läs mer här", "läs vidare", "mer", "mera", "se mer", "mer information", "mer info", "klicka", "klicka här",
        "tryck här", "länk", "länken", "denna länk", "den här länken", "följ länken", "se länk", "se länken", "gå vidare", "sidan", "den här sidan", "webbplats", "webbplatsen", "öppna", "ladda ner", "ladda ned",
    };

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Vague, Same];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date)
    {
        var targets = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var links = page.Facts.Links.ToArray();
        // A link within a link is reported where it is read.
        var nested = links.SelectMany(link => link.Content.Everywhere()).OfType<Link>().ToHashSet();
        foreach (var link in links.Where(link => !nested.Contains(link)))
        {
            var words = string.Join(
                ' ',
                PlainText.Of(link.Content).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('.', ':', '!', ',', '…', '»', '>', ' ');
            if (words.Length == 0) continue;
            if (Empty.Contains(words))
            {
                yield return Vague.At(
                    page.At(link.Span),
                    $"Länkens text ”{words}” säger inte vart den leder (WCAG 2.4.4).",
                    "Skriv vad som finns där länken leder, till exempel [socialtjänstlagen hos riksdagen](https://…).");
            }
            else if (IsAddress(words))
            {
                yield return Vague.At(
                    page.At(link.Span),
                    "Länkens text är en adress, som en skärmläsare läser tecken för tecken (WCAG 2.4.4).",
                    "Skriv vad som finns där länken leder: [sidans namn](https://…).");
            }
            else if (!targets.TryAdd(words, link.Target.TrimEnd('/')) && targets[words] != link.Target.TrimEnd('/'))
            {
                yield return Same.At(
                    page.At(link.Span),
                    $"En annan länk på sidan har också texten ”{words}” men leder någon annanstans (WCAG 2.4.4).",
                    "Ge länkarna olika text, så att det går att höra vart var och en leder.");
            }
        }
    }

    private static bool IsAddress(string words) =>
        WebAddress.Of(words) is WebAddressKind.Http or WebAddressKind.Https || words.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}
