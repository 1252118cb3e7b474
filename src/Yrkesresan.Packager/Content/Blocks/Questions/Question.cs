using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Blocks.Questions;

/// <summary>A question for the learner.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Id">Its id, unique in the part; empty where none could be read, which is reported.</param>
/// <param name="IdSpan">Where the id stands.</param>
/// <param name="Points">What a right answer gives, 1–20; 0 where no answer is right or wrong.</param>
/// <param name="Prompt">What is asked.</param>
/// <param name="Interaction">How it is answered, and which answer is right.</param>
/// <param name="Feedback">What is shown after the answer.</param>
public sealed record Question(
    TextSpan Span,
    string Id,
    TextSpan IdSpan,
    int Points,
    ImmutableArray<Block> Prompt,
    Interaction Interaction,
    Feedback Feedback) : Block(Span)
{
    internal override IEnumerable<ImmutableArray<Block>> Inside() => [Prompt, .. Interaction.Inside(), Feedback.Explanation, Feedback.Right, Feedback.Wrong];

    internal override IEnumerable<ImmutableArray<Inline>> Lines() => Interaction.Lines();
}
