using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>The end of a line.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Hard">Whether a new line is wanted; otherwise it is a space.</param>
public sealed record LineBreak(TextSpan Span, bool Hard) : Inline(Span);
