using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>An abbreviation that the page explains.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Short">The abbreviation.</param>
/// <param name="Long">What it stands for.</param>
public sealed record Abbreviation(TextSpan Span, string Short, string Long) : Inline(Span);
