using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content;

/// <summary>A value and the word in the file that it was read from.</summary>
/// <typeparam name="T">What was read.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Located<T>(T Value, SourceSpan Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Value}";
}
