using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Yrkesresan.Packager.Content.Attributes;

namespace Yrkesresan.Packager.Content.Markdown.Syntax;

/// <summary>Finds the end of <c>[words]{…}</c>, before links are looked for; the bracket that opens it is the link parser's.</summary>
internal sealed class LanguageSpanInlineParser : InlineParser
{
    public LanguageSpanInlineParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var brace = slice.Start + 1;
        if (slice.PeekChar() != '{') return false;
        if (processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsImage: false } opening) return false;

        var list = AttributeParser.Parse(slice.Text, brace, slice.End + 1);
        var shift = processor.GetSourcePosition(brace) - brace;
        var node = new LanguageSpanNode
        {
            Span = new SourceSpan(opening.Span.Start, list.Span.End + shift - 1),
            Line = opening.Line,
            Column = opening.Column,
            Attributes = list.MovedBy(shift),
        };
        opening.ReplaceBy(node);
        processor.Inline = node;
        processor.PostProcessInlines(0, node, null, false);
        node.IsClosed = true;
        slice.Start = list.Span.End;
        return true;
    }
}
