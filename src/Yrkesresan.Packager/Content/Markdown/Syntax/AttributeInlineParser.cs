using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Yrkesresan.Packager.Content.Attributes;

namespace Yrkesresan.Packager.Content.Markdown.Syntax;

/// <summary>Finds <c>{…}</c> that is meant as attributes.</summary>
internal sealed class AttributeInlineParser : InlineParser
{
    public AttributeInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // Whatever stands in braces right after a picture is meant for it.
        var isAfterPicture = processor.Inline is LinkInline { IsImage: true, IsClosed: true };
        if (!isAfterPicture && !AttributeParser.LooksLikeAttributes(slice.Text, slice.Start, slice.End + 1)) return false;

        var list = AttributeParser.Parse(slice.Text, slice.Start, slice.End + 1);
        // Lines of a paragraph are joined before they are read: the body's own offsets are asked for.
        var shift = processor.GetSourcePosition(slice.Start, out var line, out var column) - slice.Start;
        processor.Inline = new AttributeNode
        {
            Span = new SourceSpan(list.Span.Start + shift, list.Span.End + shift - 1),
            Line = line,
            Column = column,
            Attributes = list.MovedBy(shift),
        };
        slice.Start = list.Span.End;
        return true;
    }
}
