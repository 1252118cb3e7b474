using Markdig.Syntax.Inlines;
using Yrkesresan.Packager.Content.Attributes;

namespace Yrkesresan.Packager.Content.Markdown.Syntax;

/// <summary>Attributes in a line of text, before it is known what they belong to.</summary>
internal sealed class AttributeNode : LeafInline
{
    /// <summary>The attributes, with offsets into the body.</summary>
    public required AttributeList Attributes { get; init; }
}
