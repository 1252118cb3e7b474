namespace Yrkesresan.Packager.LearnerState;

/// <summary>
/// Answers as SCORM 1.2 writes them in <c>cmi.interactions</c> (CMIFeedback; an LMS does not check them, so they must be right here). The same
/// stands in the runtime's <c>answers.js</c>.
/// </summary>
public static class InteractionText
{
    /// <summary>The learner's response; null where it is not told, as of a word that was written.</summary>
    public static string? Response(InteractionType type, string answer) => type switch
    {
        InteractionType.FillIn => null,
        InteractionType.Numeric => WrittenNumber.Normalized(answer),
        InteractionType.Matching => string.Join(',', answer.Select((letter, place) => $"{AnswerKey.Letter(place)}.{letter}")),
        InteractionType.Choice or InteractionType.Sequencing => string.Join(',', answer.AsEnumerable()),
        _ => answer,
    };

    /// <summary>The pattern of the right response; null where there is none, or where SCORM has no way to write it, as of a range.</summary>
    public static string? Pattern(AnswerKey key) => key.Type switch
    {
        InteractionType.Likert => null,
        InteractionType.Numeric => key.Right[0] == key.Right[1] ? Response(key.Type, key.Right[0]) : null,
        // Braces: all of them are needed.
        InteractionType.Choice when key.Right[0].Length > 1 => $"{{{Response(key.Type, key.Right[0])}}}",
        _ => Response(key.Type, key.Right[0]),
    };

    /// <summary>The result: never <c>incorrect</c>, which SCORM 1.2 does not have.</summary>
    public static string Result(AnswerKey key, string answer) =>
        key.Type == InteractionType.Likert ? "neutral" : key.IsRight(answer) ? "correct" : "wrong";
}
