using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Facts;

/// <summary>What in a page's text is language: neither code nor addresses, which are written as they must be.</summary>
public static class Prose
{
    /// <summary>Stands for what is no language.</summary>
    private const string NotWords = "\uFFFC";

    /// <summary>A line's words, each still with its place in the page.</summary>
    public static PlainText Of(ImmutableArray<Inline> line) => PlainText.Of(Without(line));

    /// <summary>How many words a text has.</summary>
    public static int CountWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    private static ImmutableArray<Inline> Without(ImmutableArray<Inline> line) => [.. line.Select(Without)];

    private static Inline Without(Inline inline) => inline switch
    {
        CodeSpan code => new TextRun(code.Span, NotWords, Escaped: false),
        Link link when PlainText.Of(link.Content).Text == link.Target => new TextRun(link.Span, NotWords, Escaped: false),
        Link link => link with { Content = Without(link.Content) },
        Emphasis emphasis => emphasis with { Content = Without(emphasis.Content) },
        LanguageSpan span => span with { Content = Without(span.Content) },
        _ => inline,
    };
}
