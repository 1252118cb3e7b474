using System.Collections.Immutable;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A word or two to write.</summary>
/// <param name="Accepted">The answers that are right; case and surrounding spaces make no difference.</param>
public sealed record FillIn(ImmutableArray<string> Accepted) : Interaction;
