using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A paragraph.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Content">Its words.</param>
public sealed record Paragraph(TextSpan Span, ImmutableArray<Inline> Content) : Block(Span)
{
    internal override IEnumerable<ImmutableArray<Block>> Inside() => [];

    internal override IEnumerable<ImmutableArray<Inline>> Lines() => [Content];
}
