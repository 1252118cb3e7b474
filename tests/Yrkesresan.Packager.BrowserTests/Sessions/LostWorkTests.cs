using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;
using Yrkesresan.Packager.LearnerState;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>
/// Whatever keeps work from reaching the LMS and however the learner leaves: it is stored when the part is opened again in the same tab, or the learner is
/// told before and after; nothing is called saved or shown as done that the LMS has not got. The table is in docs/session.md.
/// </summary>
public sealed class LostWorkTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(3);
    private static readonly VisitOptions Anna = new() { Clock = true };

    private static readonly string[] Cases =
        ["unreachable midway", "unreachable at the last page", "unreachable on the first visit", "logged out midway", "HTTP 500 midway"];

    private static readonly Dictionary<string, ServerFault> Faults = new()
    {
        ["unreachable"] = ServerFault.Unreachable,
        ["logged out"] = ServerFault.LoggedOut,
        ["HTTP 500"] = ServerFault.Failing,
    };

    private static readonly Dictionary<string, Func<Visit, Task>> Ways = new()
    {
        ["the button"] = async visit =>
        {
            await new LearnerPage(visit).SaveAndLeave();
            await visit.Pass(Settled);
            Assert.StartsWith("Det gick inte att spara, så delen är fortfarande öppen", await new LearnerPage(visit).Said(), StringComparison.Ordinal);
            await visit.LeaveByNavigating();
        },
        ["the LMS's exit"] = visit => visit.LeaveByEmptyingFrame(),
        ["closing"] = visit => visit.LeaveByClosing(),
        ["navigating"] = visit => visit.LeaveByNavigating(),
        ["hidden, never shown again"] = async visit =>
        {
            await visit.Hide();
            await visit.LeaveUnheard();
        },
    };

    private readonly Activity activity = where.Server.Add(QuestionsPart.Package);

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var row in LostWorkRow.All) rows.Add(row.Case, row.Way);
        return rows;
    }

    [Fact]
    public void Every_fault_and_every_way_is_tried() =>
        Assert.Equal(
            from fault in Cases
            from way in Ways.Keys
            select (fault, way),
            LostWorkRow.All.Select(row => (row.Case, row.Way)));

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task In_the_same_tab_nothing_is_lost(string name, string way)
    {
        var row = Row(name, way);
        await using var visit = await DoAndLeave(row);
        // A tab that has been closed can be opened anew from the history, with all that it kept.
        await using var again = await visit.OpenAgain(Anna);
        await again.Pass(Settled);

        var page = new LearnerPage(again);
        var asked = await page.Asked();
        Assert.StartsWith(row.SaidInSameTab, asked.Length > 0 ? asked : await page.Said(), StringComparison.Ordinal);
        if (asked.Length > 0) await page.Claim();
        await again.Pass(Settled);
        await AssertStored(row.SameTab, again);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task In_a_new_tab_nothing_is_shown_that_the_LMS_has_not_got(string name, string way)
    {
        var row = Row(name, way);
        await using var visit = await DoAndLeave(row);
        await using var again = await visit.OpenBeside(activity, Anna);
        await again.Pass(Settled);

        Assert.Equal("", await new LearnerPage(again).Asked());
        await AssertStored(row.NewTab, again);
    }

    private static LostWorkRow Row(string name, string way) => LostWorkRow.All.Single(row => row.Case == name && row.Way == way);

    private async Task<Visit> DoAndLeave(LostWorkRow row)
    {
        var (fault, time) = Faults.Where(fault => row.Case.StartsWith(fault.Key, StringComparison.Ordinal)).Select(fault => (fault.Value, row.Case[(fault.Key.Length + 1)..])).Single();
        var visit = await Visit.Open(where, activity, Anna with { ServerFault = time == "on the first visit" ? fault : ServerFault.None });
        var page = new LearnerPage(visit);
        await page.DoFirstHalf();
        await visit.Pass(Settled);
        if (time == "midway") visit.Break(fault);
        await page.DoSecondHalf();
        await visit.Pass(Settled);
        if (time == "at the last page")
        {
            visit.Break(fault);
            await page.Done();
            await visit.Pass(Settled);
        }

        Assert.StartsWith(row.Said, await page.Said(), StringComparison.Ordinal);
        Assert.False(await page.IsSaidToBeRegistered());
        await Ways[row.Way](visit);
        Assert.Empty(visit.Faults);
        return visit;
    }

    /// <summary>What the LMS has is what the word says, and the page shows that and no more.</summary>
    private static async Task AssertStored(string word, Visit visit)
    {
        var pages = word switch { "nothing" => 0, "first half" => 1, "all" => 2, "completed" => 3, _ => throw new FormatException(word) };
        var data = StoredTracks.Unmarked(visit.Tracks["cmi.suspend_data"]);
        // As one of two texts that mean the same.
        Assert.Equal(StoredTracks.State(pages), StateCodec.Encode(StateCodec.Decode(data)));
        Assert.Equal(pages == 3 ? "completed" : "incomplete", visit.Tracks["cmi.core.lesson_status"]);
        Assert.Equal(pages, await new LearnerPage(visit).PagesShownAsDone());
        Assert.Empty(visit.Faults);
    }
}
