using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Content.Blocks.Questions.Matchings;

/// <summary>Two things that belong together.</summary>
/// <param name="Left">The one on the left.</param>
/// <param name="Right">The one on the right.</param>
public sealed record MatchingPair(ImmutableArray<Inline> Left, ImmutableArray<Inline> Right);
