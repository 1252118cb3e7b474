using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Content.Blocks.Questions.Answers;

/// <summary>What is shown after an answer; what is empty is not shown.</summary>
/// <param name="Explanation">Whatever the answer was.</param>
/// <param name="Right">After a right answer.</param>
/// <param name="Wrong">After a wrong one.</param>
public sealed record Feedback(ImmutableArray<Block> Explanation, ImmutableArray<Block> Right, ImmutableArray<Block> Wrong);
