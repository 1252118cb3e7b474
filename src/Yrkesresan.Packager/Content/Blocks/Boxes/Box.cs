using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Blocks.Boxes;

/// <summary>A box that stands out from the text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What sort of box.</param>
/// <param name="Content">What it holds.</param>
public sealed record Box(TextSpan Span, BoxKind Kind, ImmutableArray<Block> Content) : Block(Span)
{
    internal override IEnumerable<ImmutableArray<Block>> Inside() => [Content];

    internal override IEnumerable<ImmutableArray<Inline>> Lines() => [];
}
