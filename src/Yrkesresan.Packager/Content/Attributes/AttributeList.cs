using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Attributes;

/// <summary>Attributes in braces: <c>{#id key=value .class}</c>.</summary>
/// <param name="Span">Where they stand, with the braces.</param>
/// <param name="Items">The attributes, in order.</param>
/// <param name="FirstFault">Where the first thing stands that cannot be read; null where all could be.</param>
public sealed record AttributeList(TextSpan Span, ImmutableArray<AttributeItem> Items, TextSpan? FirstFault)
{
    /// <summary>The same attributes in a text that starts so much earlier.</summary>
    public AttributeList MovedBy(int offset) => new(
        Span.MovedBy(offset),
        [.. Items.Select(item => item with { KeySpan = item.KeySpan.MovedBy(offset), ValueSpan = item.ValueSpan.MovedBy(offset) })],
        FirstFault?.MovedBy(offset));
}
