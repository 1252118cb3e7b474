using System.Collections.Immutable;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>What is done in a case of docs/session.md, around the two halves of the visit.</summary>
internal sealed record FaultCase
{
    private static readonly TimeSpan Committed = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Retried = TimeSpan.FromSeconds(8);
    private static readonly ImmutableSortedDictionary<string, string> Nothing = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
    private static readonly ImmutableSortedDictionary<string, string> Begun = Nothing
        .Add("cmi.core.lesson_status", "incomplete").Add("cmi.core.exit", "suspend").Add("cmi.suspend_data", "1").Add("cmi.core.total_time", "00:20:00");

    /// <summary>How the activity is opened.</summary>
    public VisitOptions Options { get; init; } = new() { Clock = true };

    /// <summary>What the LMS has kept from before.</summary>
    public ImmutableSortedDictionary<string, string> Before { get; init; } = Nothing;

    /// <summary>Done before the first half.</summary>
    public Func<Visit, Task> First { get; init; } = _ => Task.CompletedTask;

    /// <summary>Done between the halves.</summary>
    public Func<Visit, Task> Midway { get; init; } = _ => Task.CompletedTask;

    /// <summary>Done after the second half.</summary>
    public Func<Visit, Task> Last { get; init; } = _ => Task.CompletedTask;

    /// <summary>How long it is between the halves.</summary>
    public TimeSpan Between { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How often the button is pressed.</summary>
    public int Presses { get; init; } = 1;

    /// <summary>Whether the button cannot save, and says so.</summary>
    public bool ButtonFails { get; init; }

    /// <summary>The errors that the LMS may give; otherwise there is none.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];

    /// <summary>By the first column of docs/session.md.</summary>
    public static IReadOnlyDictionary<string, FaultCase> All { get; } = new Dictionary<string, FaultCase>
    {
        ["nothing is wrong"] = new(),
        ["the last page is done too"] = new() { Last = visit => new LearnerPage(visit).Done() },
        ["the API comes after 1 s"] = Faulty("late-1000"),
        ["the API comes after 3 s"] = Faulty("late-3000") with { First = visit => visit.Pass(TimeSpan.FromSeconds(2.5)) },
        ["the API is the opener's"] = new() { Options = new() { Clock = true, OwnWindow = true } },
        ["no API"] = Faulty("no-api") with { First = visit => visit.Pass(TimeSpan.FromSeconds(2.5)) },
        ["review"] = new() { Before = Begun.SetItem("cmi.core.lesson_status", "completed").SetItem("cmi.core.exit", "") },
        ["browse"] = new() { Options = new() { Clock = true, Preview = true } },
        ["browse of what is begun"] = new() { Options = new() { Clock = true, Preview = true }, Before = Begun },
        ["LMSCommit answers false"] = Faulty("commit-false") with { ButtonFails = true },
        ["what is optional is refused"] = Faulty("optional-false"),
        ["everything answers false"] = Faulty("false", "101"),
        ["everything throws"] = Faulty("throws", "thrown"),
        ["a commit takes 300 ms"] = Faulty("slow"),
        ["the LMS cannot be asked"] = Faulty("no-get-value", "thrown"),
        ["the LMS gives null and no error"] = Faulty("null-values"),
        ["what the LMS gives is no text"] = Faulty("unreadable-values", "thrown"),
        ["the learner is logged out from the start"] = new()
        {
            Options = new() { Clock = true, ServerFault = ServerFault.LoggedOut },
            Errors = ["101"],
            ButtonFails = true,
        },
        ["the server fails midway"] = Breaking(ServerFault.Failing, "101") with { Last = Repair },
        ["the server cannot be reached midway"] = Breaking(ServerFault.Unreachable) with { Last = Repair },
        ["the server fails and goes on failing"] = Breaking(ServerFault.Failing, "101") with { ButtonFails = true },
        ["the server cannot be reached any more"] = Breaking(ServerFault.Unreachable) with { ButtonFails = true },
        ["the server is there again as the learner leaves"] = Breaking(ServerFault.Unreachable) with { Last = RepairOnly },
        ["the LMS throws from midway on"] = new()
        {
            Midway = visit => visit.Break("throws"),
            Last = visit => visit.Pass(Committed),
            Errors = ["thrown"],
            ButtonFails = true,
        },
        ["beacons are lost"] = new() { Options = new() { Clock = true, ServerFault = ServerFault.LosesBeacons } },
        ["once hidden, the player sends nothing but beacons"] = new() { Options = new() { Clock = true, StaysHidden = true }, Midway = HideAndShow },
        ["hidden and shown"] = new() { Midway = HideAndShow },
        ["out of the browser's memory, session not reopened"] = new() { Midway = visit => visit.PutAwayAndShow(), Errors = ["101", "301"] },
        ["out of the browser's memory, session reopened"] = new()
        {
            Options = new() { Clock = true, Reopens = true },
            Midway = visit => visit.PutAwayAndShow(),
        },
        ["the button is pressed twice"] = new() { Presses = 2 },
        ["two windows"] = new(),
        ["a day and two hours"] = new() { Between = TimeSpan.FromHours(26) },
    };

    private static FaultCase Faulty(string fault, params ImmutableArray<string> errors) => new() { Options = new() { Clock = true, Fault = fault }, Errors = errors };

    private static FaultCase Breaking(ServerFault fault, params ImmutableArray<string> errors) => new()
    {
        Midway = visit =>
        {
            visit.Break(fault);
            return Task.CompletedTask;
        },
        Last = visit => visit.Pass(Committed),
        Errors = errors,
    };

    private static async Task RepairOnly(Visit visit)
    {
        await visit.Pass(Committed);
        await visit.Mend();
    }

    private static async Task Repair(Visit visit)
    {
        await RepairOnly(visit);
        await visit.Pass(Retried);
    }

    private static async Task HideAndShow(Visit visit)
    {
        await visit.Hide();
        await visit.Show();
    }
}
