using System.Collections.Immutable;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>From a learner's first opening of a package to the day after it was completed, in both LMSs.</summary>
public sealed class FirstSession(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private static readonly Dictionary<string, Func<Visit, Task>> WaysOut = new()
    {
        ["closing the tab"] = visit => visit.LeaveByClosing(),
        ["going elsewhere"] = visit => visit.LeaveByNavigating(),
        ["the button, then closing"] = async visit =>
        {
            await new LearnerPage(visit).SaveAndLeave();
            await visit.LeaveByClosing();
        },
    };

    private readonly Activity activity = where.Server.Add(SamplePackage.Read());

    public static TheoryData<LmsKind> BothLms() => [.. Enum.GetValues<LmsKind>()];

    public static TheoryData<LmsKind, string> EveryWayOut()
    {
        var ways = new TheoryData<LmsKind, string>();
        foreach (var lms in Enum.GetValues<LmsKind>())
            foreach (var way in WaysOut.Keys) ways.Add(lms, way);
        return ways;
    }

    [Theory]
    [MemberData(nameof(EveryWayOut))]
    public async Task A_first_visit_ends_incomplete_timed_suspended_and_finished_once(LmsKind lms, string wayOut)
    {
        await using var visit = await Visit.Open(where, activity, new() { Lms = lms });
        await WaysOut[wayOut](visit);

        var calls = await visit.Calls();
        Assert.Equal("incomplete", visit.Tracks["cmi.core.lesson_status"]);
        Assert.Equal("suspend", visit.Tracks["cmi.core.exit"]);
        Assert.Matches("[1-9]", calls.Last(call => call.Sets("cmi.core.session_time")).Text(1));
        Assert.Single(calls, call => call.Method == "LMSFinish");
        AssertNothingWentWrong(visit, calls);
    }

    [Theory]
    [MemberData(nameof(BothLms))]
    public async Task The_second_visit_opens_where_the_first_stopped(LmsKind lms)
    {
        string stopped;
        await using (var first = await Visit.Open(where, activity, new() { Lms = lms }))
        {
            var page = new LearnerPage(first);
            stopped = (await page.Pages())[^1];
            Assert.NotEqual(stopped, await page.Current());
            await page.OpenThroughMenu(stopped);
            await first.LeaveByClosing();
            Assert.NotEmpty(first.Tracks["cmi.core.lesson_location"]);
        }

        await using var second = await Visit.Open(where, activity, new() { Lms = lms });
        Assert.Equal(stopped, await new LearnerPage(second).Current());
        AssertNothingWentWrong(second, await second.Calls());
    }

    [Theory]
    [MemberData(nameof(BothLms))]
    public async Task What_was_done_is_remembered_where_the_browser_dies(LmsKind lms)
    {
        await using (var first = await Visit.Open(where, activity, new() { Lms = lms }))
        {
            await new LearnerPage(first).DoAllObligatory();
            // The runtime gathers what it has to say for about a second.
            await Task.Delay(TimeSpan.FromSeconds(2.5));
            await first.LeaveByCrash();
        }

        Assert.Equal("completed", activity.TracksOf("anna")["cmi.core.lesson_status"]);
    }

    [Theory]
    [MemberData(nameof(BothLms))]
    public async Task Who_does_every_obligatory_page_has_completed_the_part(LmsKind lms)
    {
        await using var visit = await Complete(lms);

        Assert.Equal("completed", visit.Tracks["cmi.core.lesson_status"]);
        AssertNothingWentWrong(visit, await visit.Calls());
    }

    [Theory]
    [MemberData(nameof(BothLms))]
    public async Task Who_does_them_over_two_visits_has_completed_the_part(LmsKind lms)
    {
        await using (var first = await Visit.Open(where, activity, new() { Lms = lms }))
        {
            var page = new LearnerPage(first);
            await page.OpenThroughMenu((await page.ObligatoryPages())[0]);
            await page.Done();
            await first.LeaveByClosing();
        }

        await using var second = await Visit.Open(where, activity, new() { Lms = lms });
        var rest = new LearnerPage(second);
        foreach (var id in (await rest.ObligatoryPages())[1..])
        {
            await rest.OpenThroughMenu(id);
            await rest.Done();
        }

        await second.LeaveByClosing();
        Assert.Equal("completed", second.Tracks["cmi.core.lesson_status"]);
    }

    [Theory]
    [MemberData(nameof(BothLms))]
    public async Task Who_only_opens_every_page_has_not(LmsKind lms)
    {
        await using var visit = await Visit.Open(where, activity, new() { Lms = lms });
        var page = new LearnerPage(visit);
        foreach (var id in await page.Pages()) await page.OpenThroughMenu(id);
        await visit.LeaveByClosing();

        Assert.Equal("incomplete", visit.Tracks["cmi.core.lesson_status"]);
        AssertNothingWentWrong(visit, await visit.Calls());
    }

    [Theory]
    [MemberData(nameof(BothLms))]
    public async Task After_completion_only_the_place_and_the_answers_are_written(LmsKind lms)
    {
        await using (await Complete(lms)) { }

        await using var review = await Visit.Open(where, activity, new() { Lms = lms });
        var page = new LearnerPage(review);
        foreach (var id in await page.Pages()) await page.OpenThroughMenu(id);
        await review.LeaveByClosing();

        var calls = await review.Calls();
        Assert.Contains(calls, call => call.Text(0) == "cmi.core.lesson_mode" && call.Result == "review");
        Assert.Subset(
            new HashSet<string> { "cmi.suspend_data", "cmi.core.lesson_location" },
            calls.Where(call => call.Method == "LMSSetValue").Select(call => call.Text(0)).ToHashSet());
        Assert.Equal("completed", review.Tracks["cmi.core.lesson_status"]);
        AssertNothingWentWrong(review, calls);
    }

    [Theory]
    [MemberData(nameof(BothLms))]
    public async Task A_preview_writes_nothing(LmsKind lms)
    {
        await using var preview = await Visit.Open(where, activity, new() { Lms = lms, Preview = true });
        await new LearnerPage(preview).DoAllObligatory();
        await preview.LeaveByClosing();

        var calls = await preview.Calls();
        Assert.DoesNotContain(calls, call => call.Method == "LMSSetValue");
        AssertNothingWentWrong(preview, calls);
    }

    private static void AssertNothingWentWrong(Visit visit, ImmutableArray<ApiCall> calls)
    {
        // Who the learner is, is none of the package's business.
        var wrong = calls.Where(call => call.Error != "0" || call.Text(0) is "cmi.core.student_name" or "cmi.core.student_id")
            .Select(call => call.ToString())
            .Concat(visit.Faults)
            .ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private async Task<Visit> Complete(LmsKind lms)
    {
        var visit = await Visit.Open(where, activity, new() { Lms = lms });
        await new LearnerPage(visit).DoAllObligatory();
        await visit.LeaveByClosing();
        return visit;
    }
}
