using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Playwright;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;
using Yrkesresan.Packager.LearnerState;
using Yrkesresan.Packager.Tests.Histories;

namespace Yrkesresan.Packager.BrowserTests.Histories;

/// <summary>
/// Learners who do this and that in real packages over several visits, the package replaced by another version in between: after each, what the
/// LMS has kept is what the model predicts. A few windows see them all, since Chromium
/// does twice as much to open a window as to show what is done in it.
/// </summary>
public sealed class ChromiumHistoryTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private const int Count = 100;
    private const int FirstSeed = 1_000_000;
    private const int MostVersions = 3;
    private const int MostVisits = 3;
    private const int MostSteps = 10;
    // They mostly wait for the LMS to have heard the last call. Other tests run beside them.
    private const int AtOnce = 3;
    private const string Forget = "() => sessionStorage.clear()";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly string[] Watched = ["cmi.suspend_data", "cmi.core.lesson_status", "cmi.core.score.raw"];

    [Fact]
    public async Task Every_visit_ends_as_the_model_predicts()
    {
        var wrong = new List<string>();
        var seeds = new ConcurrentQueue<int>(Enumerable.Range(FirstSeed, Count));
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            await using var context = await where.Chromium.NewContextAsync();
            var window = await context.NewPageAsync();
            while (seeds.TryDequeue(out var seed))
            {
                var found = await Play(HistoryGenerator.Of(seed, MostVersions, MostVisits, MostSteps), window);
                lock (wrong) wrong.AddRange(found);
            }
        }));

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private async Task<List<string>> Play(History history, IPage window)
    {
        var wrong = new List<string>();
        var built = history.Versions.Select(VersionContent.Build).ToImmutableArray();
        var activity = where.Server.Add(built[0].Package);
        var model = new LearnerModel(history);
        var version = 0;
        var steps = new Queue<HistoryStep>(history.Steps);
        for (var visit = 1; ; visit++)
        {
            var faults = await Attend(activity, window, model, steps);
            wrong.AddRange(faults.Select(fault => $"seed {history.Seed}, visit {visit}: {fault}"));
            var (expected, actual) = ((model.Stored.Outcome, model.Stored.ReportedScore), Kept(activity, built[version].Rules));
            if (expected != actual) wrong.Add($"seed {history.Seed}, visit {visit}:\n  predicted {expected}\n  kept      {actual}");
            if (!steps.TryDequeue(out var back))
            {
                await window.EvaluateAsync(Forget);
                return wrong;
            }

            // A new tab has kept nothing.
            if (!back.SameTab) await window.EvaluateAsync(Forget);
            version = back.Version;
            activity.Upload(built[version].Package);
            model.Take(back);
        }
    }

    /// <summary>A visit: the steps until the learner leaves.</summary>
    private async Task<ImmutableArray<string>> Attend(Activity activity, IPage window, LearnerModel model, Queue<HistoryStep> steps)
    {
        await using var visit = await Visit.OpenIn(window, where, activity);
        while (steps.TryPeek(out var step) && step.Kind != StepKind.Return)
        {
            steps.Dequeue();
            if (step.Kind == StepKind.Break) await Break(visit, Enum.Parse<ServerFault>(step.Id));
            else await visit.Sco.Take(model.Version, step);
            model.Take(step);
        }

        // Of a tab that is closed, Chromium waits for the last words half a second at most: too little on a machine that is busy.
        await visit.LeaveByNavigating();
        return model.Stored == model ? [.. visit.Faults, .. await Untaken(visit)] : visit.Faults;
    }

    /// <summary>What has been done so far is surely stored, and nothing from now on.</summary>
    private static async Task Break(Visit visit, ServerFault fault)
    {
        await visit.Sco.WaitForFunctionAsync("() => !Object.keys(sessionStorage).some(name => name.endsWith('-unsaved') && sessionStorage.getItem(name))");
        visit.Break(fault);
    }

    /// <summary>
    /// Waits until the LMS has all that it was told, which takes its time where several learners leave at once; what it still has not got, when
    /// that is given up.
    /// </summary>
    private static async Task<ImmutableArray<string>> Untaken(Visit visit)
    {
        ImmutableArray<string> untaken = [];
        for (var waited = TimeSpan.Zero; waited < Patience; waited += Pause)
        {
            var calls = await visit.Calls();
            untaken = calls.Any(call => call.Method == "LMSFinish")
                ? [.. Watched.Where(element => calls.LastOrDefault(call => call.Sets(element)) is { } last && visit.Tracks.GetValueOrDefault(element) != last.Text(1))]
                : ["LMSFinish"];
            if (untaken.IsEmpty) break;
            await Task.Delay(Pause);
        }

        return [.. untaken.Select(what => $"{what} has not reached the LMS")];
    }

    private static (Outcome Outcome, int? Score) Kept(Activity activity, PartRules part)
    {
        var tracks = activity.TracksOf("anna");
        var state = StateCodec.Decode(tracks.GetValueOrDefault("cmi.suspend_data", ""));
        var outcome = new Outcome(
            string.Join(' ', part.Pages.Where(page => Completion.IsDone(state, page)).Select(page => page.Id)),
            string.Join(' ', part.Pages.SelectMany(page => page.Checks).Where(box => state.Checked.Contains(StateKey.Of(box)))),
            string.Join(' ', part.Questions.Where(question => Completion.AnswerTo(state, question) is not null).Select(question => question.Id)),
            Completion.Points(part, state),
            Completion.IsComplete(part, state),
            Completion.Score(part, state),
            tracks.GetValueOrDefault("cmi.core.lesson_status", ""));
        return (outcome, tracks.TryGetValue("cmi.core.score.raw", out var raw) ? int.Parse(raw, CultureInfo.InvariantCulture) : null);
    }
}
