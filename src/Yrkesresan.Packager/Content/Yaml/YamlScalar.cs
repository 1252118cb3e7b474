using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Yaml;

/// <summary>A single value.</summary>
/// <param name="Span">Where it stands, with its quotation marks.</param>
/// <param name="Text">The value as text, without quotation marks.</param>
/// <param name="Quoted">Whether it stands in quotation marks or is a block of text (<c>|</c>, <c>&gt;</c>).</param>
public sealed record YamlScalar(SourceSpan Span, string Text, bool Quoted) : YamlNode(Span)
{
    /// <summary>Whether nothing at all is written after the key.</summary>
    public bool IsEmpty => Text.Length == 0 && !Quoted;
}
