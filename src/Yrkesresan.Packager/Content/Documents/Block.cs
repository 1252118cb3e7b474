using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A block of a page's text: a paragraph, a list, a box…</summary>
/// <param name="Span">Where it stands in the page's source.</param>
public abstract record Block(TextSpan Span);
