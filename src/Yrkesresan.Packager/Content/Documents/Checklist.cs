using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A task list outside a question: boxes that are remembered.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Items">Its boxes.</param>
public sealed record Checklist(TextSpan Span, ImmutableArray<ChecklistItem> Items) : Block(Span)
{
    internal override IEnumerable<ImmutableArray<Block>> Inside() => Items.Select(item => item.Content);

    internal override IEnumerable<ImmutableArray<Inline>> Lines() => [];
}
