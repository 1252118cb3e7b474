using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A line across the page.</summary>
/// <param name="Span">Where it stands.</param>
public sealed record ThematicBreak(TextSpan Span) : Block(Span)
{
    internal override IEnumerable<ImmutableArray<Block>> Inside() => [];

    internal override IEnumerable<ImmutableArray<Inline>> Lines() => [];
}
