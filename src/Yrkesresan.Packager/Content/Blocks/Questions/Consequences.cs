using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Blocks.Questions;

/// <summary>What is missing in a question, or is there once too often: often no fault of its own but what another fault leads to.</summary>
internal static class Consequences
{
    private static readonly Rule[] All =
    [
        QuestionFaults.NoId, QuestionFaults.NoPrompt, QuestionFaults.NoAnswers, QuestionFaults.WrongAnswers, QuestionFaults.WrongCount,
        QuestionFaults.NoRightOption, QuestionFaults.AllRight,
    ];

    /// <summary>The faults of a question; without those where another error reports what is written in another way than was meant.</summary>
    /// <param name="found">What was found in the question.</param>
    /// <param name="wellFormed">Whether nothing has been reported at its first and last line.</param>
    public static IEnumerable<Diagnostic> Without(IReadOnlyCollection<Diagnostic> found, bool wellFormed) =>
        wellFormed && !found.Any(IsCause) ? found : found.Where(diagnostic => !All.Contains(diagnostic.Rule));

    /// <summary>Only what must be mended counts: nothing may hide behind what can be left as it is.</summary>
    private static bool IsCause(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error && !diagnostic.Rule.MayBeTurnedDown && !All.Contains(diagnostic.Rule);
}
