using System.Collections.Immutable;
using System.Text;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Tests.Properties.Documents;

/// <summary>A line of text → Markdown, with a backslash before all that might mean something.</summary>
internal static class InlineWriter
{
    public static string Write(ImmutableArray<Inline> line) => string.Concat(line.Select(Write));

    /// <summary>Words that mean only themselves.</summary>
    public static string Escaped(string words)
    {
        var written = new StringBuilder();
        foreach (var letter in words)
        {
            if (char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter))) written.Append('\\');
            written.Append(letter);
        }

        return written.ToString();
    }

    private static string Write(Inline inline) => inline switch
    {
        TextRun run => Escaped(run.Text),
        LineBreak line => line.Hard ? "\\\n" : "\n",
        Emphasis { Strong: true } emphasis => $"**{Write(emphasis.Content)}**",
        Emphasis emphasis => $"*{Write(emphasis.Content)}*",
        CodeSpan code => $"`{code.Text}`",
        Abbreviation abbreviation => abbreviation.Short,
        Link link => $"[{Write(link.Content)}]({link.Target})",
        LanguageSpan span => $"[{Write(span.Content)}]{{lang={span.Language}}}",
        Picture picture => $"![{Escaped(picture.AlternativeText)}]({picture.Target}){(picture.Decorative ? "{.dekorativ}" : "")}",
        Citation citation => $"[{string.Join("; ", citation.Sources.Select(source => $"@{source.Id}{(source.Locator is null ? "" : ", " + source.Locator)}"))}]",
        _ => throw new InvalidOperationException($"No Markdown is given to {inline.GetType()}."),
    };
}
