using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Content.Blocks.Questions.Scales;

/// <summary>A scale on which to place oneself; nothing is right or wrong.</summary>
/// <param name="Labels">The places on it, in order: 2–20.</param>
public sealed record Likert(ImmutableArray<ImmutableArray<Inline>> Labels) : Interaction
{
    internal override IEnumerable<ImmutableArray<Inline>> Lines() => Labels;
}
