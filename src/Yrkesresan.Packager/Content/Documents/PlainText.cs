using System.Collections.Immutable;
using System.Text;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>The words of a line of text without mark-up, each still with its place in the page.</summary>
public sealed class PlainText
{
    /// <summary>Stands for what is not words (a picture, code, a citation) where only a line's own words are wanted.</summary>
    private const char NotWords = '\uFFFC';

    private readonly List<(int Offset, TextSpan Source)> pieces = [];
    private readonly StringBuilder text = new();

    private PlainText(ImmutableArray<Inline> content, bool own)
    {
        foreach (var inline in content) Add(inline, own);
        Text = text.ToString();
    }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>All words that a reader reads, those of links and stress too, with a space for a line's end.</summary>
    public static PlainText Of(ImmutableArray<Inline> content) => new(content, own: false);

    /// <summary>The line's own words as the parser left them, with U+FFFC for all else and for what stands after a backslash.</summary>
    public static PlainText Own(ImmutableArray<Inline> content) => new(content, own: true);

    /// <summary>Where a stretch of <see cref="Text"/> stands in the page.</summary>
    public TextSpan SourceOf(int start, int end) => new(SourceOf(start), end > start ? SourceOf(end - 1) + 1 : SourceOf(start));

    private int SourceOf(int offset)
    {
        // The last piece that begins there or before: a line may have very many.
        var (low, high) = (0, pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pieces[middle].Offset <= offset) low = middle + 1;
            else high = middle;
        }

        if (low == 0) return 0;
        var (start, source) = pieces[low - 1];
        return Math.Min(source.Start + offset - start, Math.Max(source.Start, source.End - 1));
    }

    private void Add(Inline inline, bool own)
    {
        switch (inline)
        {
            case TextRun { Escaped: true } run when own:
                Add(run.Span, NotWords + run.Text[1..]);
                break;
            case TextRun run:
                Add(run.Span, run.Text);
                break;
            case LineBreak line:
                Add(line.Span, own ? "\n" : " ");
                break;
            case var other when own:
                Add(other.Span, NotWords.ToString());
                break;
            case Abbreviation abbreviation:
                Add(abbreviation.Span, abbreviation.Short);
                break;
            case CodeSpan code:
                Add(code.Span, code.Text);
                break;
            case Emphasis emphasis:
                foreach (var child in emphasis.Content) Add(child, own);
                break;
            case Link link:
                foreach (var child in link.Content) Add(child, own);
                break;
            case LanguageSpan span:
                foreach (var child in span.Content) Add(child, own);
                break;
        }
    }

    private void Add(TextSpan source, string words)
    {
        pieces.Add((text.Length, source));
        text.Append(words);
    }
}
