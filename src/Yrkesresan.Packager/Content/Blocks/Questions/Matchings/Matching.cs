using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Content.Blocks.Questions.Matchings;

/// <summary>Things on the left to pair with things on the right.</summary>
/// <param name="LeftTitle">What the left column is.</param>
/// <param name="RightTitle">What the right column is.</param>
/// <param name="Pairs">The right pairs: 2–10.</param>
public sealed record Matching(
    ImmutableArray<Inline> LeftTitle, ImmutableArray<Inline> RightTitle, ImmutableArray<MatchingPair> Pairs) : Interaction
{
    internal override IEnumerable<ImmutableArray<Inline>> Lines() => [LeftTitle, RightTitle, .. Pairs.SelectMany(pair => new[] { pair.Left, pair.Right })];
}
