using System.Collections.Immutable;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>Whatever goes wrong and however the learner leaves, what is stored then is what docs/session.md says.</summary>
public sealed class FaultMatrix(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    // What is written waits a second for its commit, and that a second for its second look; of the second half, leaving has to take care.
    private static readonly TimeSpan Committed = TimeSpan.FromSeconds(3);

    private readonly Activity activity = where.Server.Add(QuestionsPart.Package);

    public static TheoryData<string, WayOut> Cases()
    {
        var cases = new TheoryData<string, WayOut>();
        foreach (var row in FaultMatrixRow.All)
            foreach (var way in row.Stored.Keys) cases.Add(row.Case, way);
        return cases;
    }

    [Fact]
    public void Every_row_is_tried_and_nothing_else() =>
        Assert.Equal(FaultCase.All.Keys.Order(), FaultMatrixRow.All.Select(row => row.Case).Order());

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_is_stored_is_what_the_life_cycle_says(string name, WayOut way)
    {
        var (row, fault) = (FaultMatrixRow.All.Single(row => row.Case == name), FaultCase.All[name]);
        activity.Give("anna", fault.Before);
        await using var visit = await Visit.Open(where, activity, fault.Options);
        // The other window, where there is one, is opened before anything is done, and does the second half.
        await using var other = name == "two windows" ? await visit.OpenBeside(activity, fault.Options) : null;

        await fault.First(visit);
        await new LearnerPage(visit).DoFirstHalf();
        await visit.Pass(Committed);
        await fault.Midway(visit);
        await visit.Sleep(fault.Between);
        await new LearnerPage(other ?? visit).DoSecondHalf();
        await fault.Last(visit);

        await AssertSaid(row, new(visit));
        await Leave(visit, way, fault);
        if (other is not null) await other.LeaveByClosing();
        Assert.Equal(StoredTracks.Of(row.Stored[way], fault.Before, fault.Between), StoredTracks.Plain(visit.Tracks));
        AssertFinishedOnce(await visit.Calls(), row.Stored[way]);
        Assert.Empty(visit.Faults);
        Assert.Subset(new HashSet<string> { "0" }.Union(fault.Errors).ToHashSet(), (await visit.Calls()).Select(call => call.Error).ToHashSet());
    }

    /// <summary>What is said is seen, and holds nobody up.</summary>
    private static async Task AssertSaid(FaultMatrixRow row, LearnerPage page)
    {
        var said = await page.Said();
        Assert.True(row.Said.Length == 0 ? said.Length == 0 : said.StartsWith(row.Said, StringComparison.Ordinal), $"Said: {said}");
        Assert.False(await page.IsHeldUp());
        Assert.Equal(row.Stored.ContainsKey(WayOut.Button), await page.CanSaveAndLeave());
    }

    private static async Task Leave(Visit visit, WayOut way, FaultCase fault)
    {
        if (way == WayOut.HiddenThenCrash)
        {
            await visit.Hide();
            await visit.LeaveByCrash();
            return;
        }

        if (way == WayOut.Button)
        {
            var page = new LearnerPage(visit);
            await page.SaveAndLeave(fault.Presses);
            await visit.BeaconsArrive();
            await visit.Pass(Committed);
            if (fault.ButtonFails) Assert.StartsWith("Det gick inte att spara, så delen är fortfarande öppen", await page.Said(), StringComparison.Ordinal);
            else Assert.Equal("Det du har gjort är sparat", await page.Heading());
        }

        await visit.LeaveByClosing();
    }

    /// <summary>At most once in each session, and not at all in one whose time is not stored.</summary>
    private static void AssertFinishedOnce(ImmutableArray<ApiCall> calls, string stored)
    {
        var begun = calls.Count(call => call is { Method: "LMSInitialize", Result: "true" });
        var most = stored.EndsWith("untimed", StringComparison.Ordinal) ? begun - 1 : begun;
        Assert.InRange(calls.Count(call => call.Method == "LMSFinish"), 0, most);
    }
}
