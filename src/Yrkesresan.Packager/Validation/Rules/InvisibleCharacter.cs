using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>
/// Characters that nobody sees and that split a word: searching, spoken text and the wording rules all miss it. They come with what is pasted. Where they
/// mean something (emoji, scripts that join letters) they stand between other characters.
/// </summary>
public sealed partial class InvisibleCharacter : IPageCheck, IValueCheck
{
    private static readonly Rule Invisible = new("YR0277", "osynligt-tecken", RuleCategory.Markdown);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Invisible];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date)
    {
        foreach (var line in page.Facts.Lines)
        {
            if (Hidden().Match(line.Text) is { Success: true } found)
                yield return At(page.At(line.SourceOf(found.Index, found.Index + 1)), found.Value[0]);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(Located<string> value, Journey journey, DateOnly date) =>
        Hidden().Match(value.Value) is { Success: true } found ? [At(value.Span, found.Value[0])] : [];

    private static Diagnostic At(SourceSpan span, char character) => Invisible.At(
        span,
        $"Här står ett tecken som inte syns: {NameOf(character)}.",
        "Skriv om orden här för hand, så försvinner tecknet. Det följer ofta med från Word, en webbsida eller en PDF.");

    private static string NameOf(char character) => character switch
    {
        '\u00AD' => "ett mjukt bindestreck",
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => "ett mellanslag utan bredd",
        _ => "ett tecken som vänder textens riktning",
    };

    [GeneratedRegex(@"[\u00AD\u200B\u2060\uFEFF\u202A-\u202E]|(?<=[A-Za-zÅÄÖåäöÉé])[\u200C\u200D](?=[A-Za-zÅÄÖåäöÉé])")]
    private static partial Regex Hidden();
}
