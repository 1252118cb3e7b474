using Markdig.Syntax.Inlines;
using Yrkesresan.Packager.Content.Attributes;

namespace Yrkesresan.Packager.Content.Markdown.Syntax;

/// <summary>A bracketed span with its attributes: <c>[words]{lang=en}</c>.</summary>
internal sealed class LanguageSpanNode : ContainerInline
{
    /// <summary>The attributes, with offsets into the body.</summary>
    public required AttributeList Attributes { get; init; }
}
