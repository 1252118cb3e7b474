using System.Collections.Immutable;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>Things on the left to pair with things on the right.</summary>
/// <param name="LeftTitle">What the left column is.</param>
/// <param name="RightTitle">What the right column is.</param>
/// <param name="Pairs">The right pairs: 2–10.</param>
public sealed record Matching(
    ImmutableArray<Inline> LeftTitle, ImmutableArray<Inline> RightTitle, ImmutableArray<MatchingPair> Pairs) : Interaction;
