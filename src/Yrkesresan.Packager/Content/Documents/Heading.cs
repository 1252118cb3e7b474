using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A heading.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Level">1–6; 2 is the highest in a page's text.</param>
/// <param name="Anchor">What a link's <c>#</c> names; unique in the page.</param>
/// <param name="Content">Its words.</param>
public sealed record Heading(TextSpan Span, int Level, string Anchor, ImmutableArray<Inline> Content) : Block(Span)
{
    internal override IEnumerable<ImmutableArray<Block>> Inside() => [];

    internal override IEnumerable<ImmutableArray<Inline>> Lines() => [Content];
}
