using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>Text shown as it stands, within a line.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The text.</param>
public sealed record CodeSpan(TextSpan Span, string Text) : Inline(Span);
