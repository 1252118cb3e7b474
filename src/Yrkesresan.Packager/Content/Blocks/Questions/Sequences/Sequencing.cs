using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Content.Blocks.Questions.Sequences;

/// <summary>Things to put in order.</summary>
/// <param name="Items">The things, in the right order: 2–10.</param>
public sealed record Sequencing(ImmutableArray<ImmutableArray<Inline>> Items) : Interaction
{
    internal override IEnumerable<ImmutableArray<Inline>> Lines() => Items;
}
