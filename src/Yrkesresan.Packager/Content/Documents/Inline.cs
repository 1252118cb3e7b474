using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A part of a line of text: words, a link, a citation…</summary>
/// <param name="Span">Where it stands in the page's source.</param>
public abstract record Inline(TextSpan Span);
