using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Content.Blocks.Questions.FillIns;

/// <summary>A word or two to write.</summary>
/// <param name="Accepted">The answers that are right; case and surrounding spaces make no difference.</param>
public sealed record FillIn(ImmutableArray<string> Accepted) : Interaction
{
    internal override IEnumerable<ImmutableArray<Inline>> Lines() => [];
}
