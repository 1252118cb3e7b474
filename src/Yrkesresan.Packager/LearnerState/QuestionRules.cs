using Yrkesresan.Packager.Content.Blocks.Questions;

namespace Yrkesresan.Packager.LearnerState;

/// <summary>What a learner can do with a question.</summary>
/// <param name="Id">Its id, by which the LMS's stored state knows it.</param>
/// <param name="Key">What answers look like, and which is right.</param>
/// <param name="Points">What a right answer gives.</param>
/// <param name="Fingerprint">Its options and key, in short.</param>
/// <param name="LongestAnswer">How many characters its answer takes in the stored state, at most.</param>
public sealed record QuestionRules(string Id, AnswerKey Key, int Points, string Fingerprint, int LongestAnswer)
{
    /// <summary>The rules of a question.</summary>
    public static QuestionRules Of(Question question) => new(
        question.Id,
        AnswerKey.Of(question),
        question.Points,
        LearnerState.Fingerprint.Of(question),
        question.Interaction.Match(
            choice => choice.IsMultiple ? choice.Options.Length : 1,
            sequencing => sequencing.Items.Length,
            matching => matching.Pairs.Length,
            _ => 1,
            _ => WrittenNumber.MostCharacters,
            _ => 1));
}
