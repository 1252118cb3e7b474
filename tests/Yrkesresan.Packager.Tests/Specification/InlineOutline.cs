using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Tests.Specification;

/// <summary>A line of text with what its mark-up means in brackets.</summary>
internal static class InlineOutline
{
    public static string Of(ImmutableArray<Inline> line) => string.Concat(line.Select(Of)).Trim();

    private static string Of(Inline inline) => inline switch
    {
        TextRun run => run.Text,
        LineBreak line => line.Hard ? " [ny rad] " : " ",
        Emphasis { Strong: true } emphasis => $"[stark: {Of(emphasis.Content)}]",
        Emphasis emphasis => $"[betonad: {Of(emphasis.Content)}]",
        CodeSpan code => $"[kod: {code.Text}]",
        Abbreviation abbreviation => $"{abbreviation.Short} [förkortning: {abbreviation.Long}]",
        Link link => $"{Of(link.Content)} [länk: {link.Target}]",
        LanguageSpan span => $"[språk {span.Language}: {Of(span.Content)}]",
        Picture { Decorative: true } picture => $"[bild till pynt: {picture.Target}]",
        Picture picture => $"[bild: {picture.Target}, {picture.AlternativeText}]",
        Citation citation => $"[källa: {string.Join("; ", citation.Sources.Select(source => source.Locator is null ? source.Id : $"{source.Id}, {source.Locator}"))}]",
        _ => throw new InvalidOperationException($"No outline is given to {inline.GetType()}."),
    };
}
