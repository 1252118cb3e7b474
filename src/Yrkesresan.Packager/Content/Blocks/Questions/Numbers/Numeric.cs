using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Documents;
namespace Yrkesresan.Packager.Content.Blocks.Questions.Numbers;

/// <summary>A number to write.</summary>
/// <param name="Smallest">The smallest that is right.</param>
/// <param name="Largest">The largest that is right; the same as the smallest where only one is.</param>
public sealed record Numeric(decimal Smallest, decimal Largest) : Interaction
{
    internal override IEnumerable<ImmutableArray<Inline>> Lines() => [];
}
