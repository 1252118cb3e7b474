using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A block quote.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Content">What it holds.</param>
public sealed record Quote(TextSpan Span, ImmutableArray<Block> Content) : Block(Span)
{
    internal override IEnumerable<ImmutableArray<Block>> Inside() => [Content];

    internal override IEnumerable<ImmutableArray<Inline>> Lines() => [];
}
