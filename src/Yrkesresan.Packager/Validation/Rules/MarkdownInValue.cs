using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>Markdown in a title or another value of the YAML: learners would read its signs.</summary>
public sealed partial class MarkdownInValue : IValueCheck
{
    private static readonly Rule Markdown = new("YR0318", "markdown-i-uppgift", RuleCategory.Subjects);
    private static readonly (Regex Pattern, string What)[] Marks =
    [
        (Citation(), "en hänvisning"), (Link(), "en länk"), (Id(), "ett id"), (Bold(), "fet text"), (Italic(), "kursiv text"), (Code(), "kod"),
        (Struck(), "överstruken eller markerad text"), (Html(), "HTML"), (Entity(), "en teckenkod"), (Heading(), "en rubrik"),
    ];

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Markdown];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(Located<string> value, Journey journey, DateOnly date) =>
        from mark in Marks.Where(mark => mark.Pattern.IsMatch(value.Value)).Take(1)
        select Markdown.At(
            value.Span,
            $"Det här ser ut som {mark.What}, men blir text: här kan det bara stå ren text.",
            "Ta bort tecknen, och flytta det som behövs till sidans text.");

    [GeneratedRegex(@"\[@")]
    private static partial Regex Citation();

    [GeneratedRegex(@"\]\(|<https?:|\[\[")]
    private static partial Regex Link();

    [GeneratedRegex(@"\{#")]
    private static partial Regex Id();

    [GeneratedRegex(@"\*\*|(?<!\w)__(?=\S)")]
    private static partial Regex Bold();

    [GeneratedRegex(@"(?<!\w)(?<mark>[*_])(?=[^\s*_])[^*_]{1,200}(?<=\S)\k<mark>(?!\w)")]
    private static partial Regex Italic();

    [GeneratedRegex(@"`[^`]{1,200}`")]
    private static partial Regex Code();

    [GeneratedRegex(@"~~|(?<![=\w])==(?=[^\s=])")]
    private static partial Regex Struck();

    [GeneratedRegex(@"</?(?:b|i|u|p|br|strong|em|span|div|a|h[1-6]|ul|li|sup|sub)(?: [^>]{0,200})?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Html();

    [GeneratedRegex(@"&(?:[a-zA-Z]{2,8}|#[0-9]{1,5});")]
    private static partial Regex Entity();

    [GeneratedRegex(@"\A#{1,6} ")]
    private static partial Regex Heading();
}
