using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Yrkesresan.Packager.Content.Markdown.Syntax;

/// <summary>Finds <c>[@…]</c>, before links are looked for. What it says is read later, from the source.</summary>
internal sealed class CitationInlineParser : InlineParser
{
    public CitationInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@') return false;
        var length = slice.AsSpan().IndexOf(']');
        if (length < 0) return false;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var end = processor.GetSourcePosition(slice.Start + length);
        processor.Inline = new CitationNode { Span = new SourceSpan(start, end), Line = line, Column = column };
        slice.Start += length + 1;
        return true;
    }
}
