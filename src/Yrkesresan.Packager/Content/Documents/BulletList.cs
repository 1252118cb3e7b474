using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A list, with bullets or numbers.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="FirstNumber">The first item's number; null = bullets.</param>
/// <param name="Tight">Whether the items stand without space between them.</param>
/// <param name="Items">Its items.</param>
public sealed record BulletList(TextSpan Span, int? FirstNumber, bool Tight, ImmutableArray<ListItem> Items) : Block(Span)
{
    internal override IEnumerable<ImmutableArray<Block>> Inside() => Items.Select(item => item.Content);

    internal override IEnumerable<ImmutableArray<Inline>> Lines() => [];
}
