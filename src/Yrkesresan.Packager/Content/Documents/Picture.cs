using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A picture.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Target">The file, as written.</param>
/// <param name="TargetSpan">Where the file's name stands.</param>
/// <param name="AlternativeText">What it shows; empty for a decorative one.</param>
/// <param name="Decorative">Whether it is only for the eye.</param>
public sealed record Picture(TextSpan Span, string Target, TextSpan TargetSpan, string AlternativeText, bool Decorative)
    : Inline(Span);
