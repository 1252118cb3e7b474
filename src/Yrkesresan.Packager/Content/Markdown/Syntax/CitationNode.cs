using Markdig.Syntax.Inlines;

namespace Yrkesresan.Packager.Content.Markdown.Syntax;

/// <summary>A citation in a line of text; its span holds it with its brackets.</summary>
internal sealed class CitationNode : LeafInline;
