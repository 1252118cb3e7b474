using System.Collections.Immutable;
using Xunit;
using Yrkesresan.Packager.LearnerState;
using Yrkesresan.Packager.Tests.Histories;

namespace Yrkesresan.Packager.Tests.LearnerState;

/// <summary>A history gone through with the code's own state, and with the model beside it.</summary>
internal sealed class HistoryReplay
{
    private readonly History history;
    private readonly LearnerModel model;
    private readonly ImmutableArray<PartRules> parts;
    private PartRules part;
    private State state = State.Empty;
    private string status = "incomplete";
    private (State State, string Status)? stored;

    private HistoryReplay(History history)
    {
        (this.history, model, parts) = (history, new LearnerModel(history), [.. history.Versions.Select(HistoryRules.Of)]);
        part = parts[0];
    }

    /// <summary>Goes through a history; before and after each return, and at the end, both must agree.</summary>
    /// <returns>The rules of each version, and at each of those times how things stand and the text that the LMS has.</returns>
    public static (ImmutableArray<PartRules> Parts, ImmutableArray<(Outcome Outcome, string Text)> Stops) Run(History history)
    {
        var replay = new HistoryReplay(history);
        return (replay.parts, [.. replay.Stops()]);
    }

    private IEnumerable<(Outcome Outcome, string Text)> Stops()
    {
        Report();
        foreach (var step in history.Steps)
        {
            if (step.Kind == StepKind.Return) yield return Stop();
            if (step.Kind == StepKind.Break) stored ??= (state, status);
            Take(step);
            model.Take(step);
            Report();
            if (step.Kind == StepKind.Return) yield return Stop();
        }

        yield return Stop();
    }

    private (Outcome Outcome, string Text) Stop()
    {
        var text = StateCodec.Encode(state);
        var outcome = new Outcome(
            string.Join(' ', part.Pages.Where(page => Completion.IsDone(state, page)).Select(page => page.Id)),
            string.Join(' ', part.Pages.SelectMany(page => page.Checks).Where(box => state.Checked.Contains(StateKey.Of(box)))),
            string.Join(' ', part.Questions.Where(question => Completion.AnswerTo(state, question) is not null).Select(question => question.Id)),
            Completion.Points(part, state),
            Completion.IsComplete(part, state),
            Completion.Score(part, state),
            status);
        Assert.Equal(model.Outcome, outcome);
        // With one version, there is nothing in it that the part does not know.
        if (history.Versions.Length == 1) Assert.InRange(text.Length, 1, part.LongestState);
        return (outcome, text);
    }

    private void Take(HistoryStep step) => state = step.Kind switch
    {
        StepKind.Done => state with { Done = state.Done.Add(StateKey.Of(step.Id)) },
        StepKind.Tick => state with { Checked = state.Checked.Add(StateKey.Of(step.Id)) },
        StepKind.Untick => state with { Checked = state.Checked.Remove(StateKey.Of(step.Id)) },
        StepKind.Declare => state with { Declared = true },
        StepKind.Answer => Answered(step),
        StepKind.Return => Returned(step),
        _ => state,
    };

    private State Answered(HistoryStep step)
    {
        var edition = model.Version.Questions.Single(other => other.Edition.Id == step.Id).Edition;
        var question = part.Questions.Single(other => other.Id == step.Id);
        var given = HistoryRules.Shown(edition, step.Answer!);
        var isNone = question.Key.Type == InteractionType.Numeric ? WrittenNumber.Normalized(given) is null : given.Trim().Length == 0;
        var isWon = Completion.AnswerTo(state, question) is { } saved && question.Key.IsSavedRight(saved);
        return isNone || (isWon && !question.Key.IsRight(given))
            ? state
            : state with { Answers = state.Answers.SetItem(StateKey.Of(question.Id), new SavedAnswer(question.Fingerprint, question.Key.Saved(given))) };
    }

    private State Returned(HistoryStep step)
    {
        part = parts[step.Version];
        var (had, reached) = stored ?? (state, status);
        (stored, status) = (null, reached);
        return StateCodec.Decode(StateCodec.Encode(step.SameTab ? Rejoined(had, state) : had));
    }

    /// <summary>What the LMS has, and what has been done since: as recovery.js joins them.</summary>
    private State Rejoined(State had, State work) => work with
    {
        Done = work.Done.Union(had.Done),
        Declared = work.Declared || had.Declared,
        Answers = had.Answers.SetItems(work.Answers).SetItems(part.Questions
            .Where(question => Completion.AnswerTo(had, question) is { } before && (question.Key.IsSavedRight(before) || Completion.AnswerTo(work, question) is null))
            .Select(question => KeyValuePair.Create(StateKey.Of(question.Id), had.Answers[StateKey.Of(question.Id)]))),
    };

    private void Report()
    {
        if (Completion.IsComplete(part, state)) status = "completed";
    }
}
