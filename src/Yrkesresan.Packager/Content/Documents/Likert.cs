using System.Collections.Immutable;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A scale on which to place oneself; nothing is right or wrong.</summary>
/// <param name="Labels">The places on it, in order: 2–20.</param>
public sealed record Likert(ImmutableArray<ImmutableArray<Inline>> Labels) : Interaction;
