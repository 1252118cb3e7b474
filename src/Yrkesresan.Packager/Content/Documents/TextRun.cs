using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>Words as they are.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Text">The words.</param>
/// <param name="Escaped">Whether the first character stands after a backslash: it means itself and is no mark-up.</param>
public sealed record TextRun(TextSpan Span, string Text, bool Escaped) : Inline(Span);
