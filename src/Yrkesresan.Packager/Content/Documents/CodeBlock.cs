using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>Text shown as it stands, letter by letter.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The text, lines parted by LF.</param>
public sealed record CodeBlock(TextSpan Span, string Text) : Block(Span)
{
    internal override IEnumerable<ImmutableArray<Block>> Inside() => [];

    internal override IEnumerable<ImmutableArray<Inline>> Lines() => [];
}
