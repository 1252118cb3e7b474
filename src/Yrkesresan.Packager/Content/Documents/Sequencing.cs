using System.Collections.Immutable;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>Things to put in order.</summary>
/// <param name="Items">The things, in the right order: 2–10.</param>
public sealed record Sequencing(ImmutableArray<ImmutableArray<Inline>> Items) : Interaction;
