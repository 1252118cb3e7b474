namespace Yrkesresan.Packager.LearnerState;

/// <summary>A learner's last answer to a question, as it is kept in the LMS.</summary>
/// <param name="Fingerprint">The question's, when it was answered: where it has changed since, the answer counts for nothing.</param>
/// <param name="Answer">
/// The answer, as <see cref="AnswerKey"/> describes it, but for what was written: of a word only <c>1</c> or <c>0</c>, right or wrong; of a
/// number its digits with <c>_</c> for the decimal sign.
/// </param>
public sealed record SavedAnswer(string Fingerprint, string Answer);
