using System.Collections.Immutable;

namespace Yrkesresan.Packager.LearnerState;

/// <summary>When a page is done, what points are won, and when a part is complete. The same rules stand in the runtime's <c>rules.js</c>.</summary>
public static class Completion
{
    /// <summary>Whether a page is done.</summary>
    public static bool IsDone(State state, PageRules page) => state.Done.Contains(StateKey.Of(page.Id));

    /// <summary>The answer that was kept to a question as it now is; null where there is none.</summary>
    public static string? AnswerTo(State state, QuestionRules question) =>
        state.Answers.GetValueOrDefault(StateKey.Of(question.Id)) is { } saved && saved.Fingerprint == question.Fingerprint ? saved.Answer : null;

    /// <summary>The points won.</summary>
    public static int Points(PartRules part, State state) =>
        part.Questions.Where(question => AnswerTo(state, question) is { } saved && question.Key.IsSavedRight(saved)).Sum(question => question.Points);

    /// <summary>Whether as many points are won as completing the part needs.</summary>
    public static bool HasPoints(PartRules part, State state) => part.Share is not { } share || Points(part, state) * 100 >= share * part.Points;

    /// <summary>Whether the part is complete. Without obligatory pages it is when the learner says so.</summary>
    public static bool IsComplete(PartRules part, State state)
    {
        var obligatory = part.Pages.Where(page => page.Obligatory).ToImmutableArray();
        return (obligatory.IsEmpty ? state.Declared : obligatory.All(page => IsDone(state, page))) && HasPoints(part, state);
    }

    /// <summary>
    /// The score to report, 0–100, once the part is complete. Null where no question gives points, and where none of those has been answered and
    /// completing the part needs no points: the LMS would keep a 0 that nobody can raise.
    /// </summary>
    public static int? Score(PartRules part, State state) =>
        part.Points == 0 || (part.Share is null && !part.Questions.Any(question => question.Points > 0 && AnswerTo(state, question) is not null))
            ? null
            : (int)Math.Floor((Points(part, state) * 100m / part.Points) + 0.5m);
}
