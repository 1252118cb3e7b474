using Microsoft.Playwright;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;
using Yrkesresan.Packager.LearnerState;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>What an LMS did not take is not lost, and comes to nobody else.</summary>
public sealed class RecoveryTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private static readonly TimeSpan Committed = TimeSpan.FromSeconds(3);
    private static readonly VisitOptions Anna = new() { Clock = true };

    private readonly Activity activity = where.Server.Add(QuestionsPart.Package);

    [Fact]
    public async Task Opened_again_in_the_same_tab_the_part_has_what_the_LMS_did_not_take()
    {
        await using var visit = await Troubled();
        await using var again = await visit.OpenAgain(Anna);

        Assert.Equal(StoredTracks.State(2), await Data(again));
    }

    [Fact]
    public async Task So_has_a_part_that_is_done()
    {
        activity.Give("anna", activity.TracksOf("anna").Add("cmi.suspend_data", StoredTracks.State(1)).Add("cmi.core.lesson_status", "completed"));
        await using var visit = await Troubled();
        await using var again = await visit.OpenAgain(Anna);

        Assert.Equal(StoredTracks.State(2), await Data(again));
    }

    [Fact]
    public async Task Who_has_another_state_is_given_nothing_of_it()
    {
        activity.Give("örjan", activity.TracksOf("örjan").Add("cmi.suspend_data", "1").Add("cmi.core.lesson_status", "incomplete"));
        await using var visit = await Troubled();
        await using var other = await visit.OpenAgain(Anna with { Learner = "örjan" });

        Assert.Equal("1", await Data(other));
    }

    [Fact]
    public async Task A_new_window_saves_what_an_old_one_could_not()
    {
        await using var visit = await Troubled();
        await using var beside = await visit.OpenBeside(activity, Anna);

        for (var tries = 0; tries < 40 && await Data(beside) != StoredTracks.State(2); tries++) await Task.Delay(50);
        Assert.Equal(StoredTracks.State(2), await Data(beside));
    }

    [Fact]
    public async Task A_new_window_of_another_learner_gets_nothing_from_an_old_one()
    {
        activity.Give("örjan", activity.TracksOf("örjan").Add("cmi.suspend_data", "1").Add("cmi.core.lesson_status", "incomplete"));
        await using var visit = await Troubled();
        await using var beside = await visit.OpenBeside(activity, Anna with { Learner = "örjan" });

        await Task.Delay(500);
        Assert.Equal("1", await Data(beside));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("")]
    public async Task Nor_does_another_learner_who_goes_on_in_the_old_window(string has)
    {
        activity.Give("örjan", activity.TracksOf("örjan").Add("cmi.suspend_data", has).Add("cmi.core.lesson_status", "incomplete"));
        await using var visit = await Troubled();
        await using var beside = await visit.OpenBeside(activity, Anna with { Learner = "örjan" });
        var old = new LearnerPage(visit);
        await old.OpenThroughMenu("las");
        await old.Tick("las.lagen");
        await old.Done();

        await Task.Delay(500);
        Assert.Equal("1", await Data(beside));
    }

    [Fact]
    public async Task Another_learner_in_the_same_tab_gets_nothing_of_it_and_is_asked_nothing()
    {
        await using var first = await Visit.Open(where, activity, Anna with { Learner = "örjan" });
        await first.LeaveByClosing();
        await using var visit = await Troubled();
        await using var other = await visit.OpenAgain(Anna with { Learner = "örjan" });

        Assert.Equal("1", await Data(other));
        Assert.Equal("", await new LearnerPage(other).Asked());
    }

    [Fact]
    public async Task Whoever_opens_the_part_for_the_first_time_is_not_asked_about_work_that_another_has_begun()
    {
        await using var visit = await Troubled();
        await using var other = await visit.OpenAgain(Anna with { Learner = "örjan" });

        Assert.Equal("", await new LearnerPage(other).Asked());
        Assert.Equal(0, await new LearnerPage(other).PagesShownAsDone());
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 0)]
    public async Task Work_that_nothing_tells_the_owner_of_is_asked_about_until_somebody_answers(bool isTheirs, int pages)
    {
        await using var visit = await Visit.Open(where, activity, Anna with { ServerFault = ServerFault.Unreachable });
        await new LearnerPage(visit).DoFirstHalf();
        await new LearnerPage(visit).DoSecondHalf();
        await visit.Pass(Committed);
        await using var ignored = await visit.OpenAgain(Anna);
        await ignored.Pass(Committed);
        Assert.StartsWith("Det finns arbete i den här delen", await new LearnerPage(ignored).Asked(), StringComparison.Ordinal);
        Assert.Equal(0, await new LearnerPage(ignored).PagesShownAsDone());

        await using var again = await ignored.OpenAgain(Anna);
        var page = new LearnerPage(again);
        if (isTheirs) await page.Claim();
        else await page.Disown();
        Assert.Equal(StoredTracks.State(pages), await Data(again));
        Assert.Equal(pages, await page.PagesShownAsDone());
        await using var last = await again.OpenAgain(Anna);
        Assert.Equal("", await new LearnerPage(last).Asked());
    }

    [Fact]
    public async Task Of_two_first_visits_that_nothing_tells_the_owner_of_each_is_asked_about()
    {
        await using var visit = await Visit.Open(where, activity, Anna with { ServerFault = ServerFault.Unreachable });
        await new LearnerPage(visit).DoFirstHalf();
        await visit.Pass(Committed);
        await using var second = await visit.OpenAgain(Anna with { ServerFault = ServerFault.Unreachable });
        await new LearnerPage(second).OpenThroughMenu("las");
        await new LearnerPage(second).Tick("las.lagen");
        await second.Pass(Committed);
        await using var third = await second.OpenAgain(Anna);

        var page = new LearnerPage(third);
        await page.Claim();
        Assert.NotEqual("", await page.Asked());
        await page.Claim();
        Assert.Equal("", await page.Asked());
        var state = StateCodec.Decode(await Data(third));
        Assert.Equal((1, 1), (state.Done.Count, state.Checked.Count));
    }

    [Fact]
    public async Task Where_the_learner_was_logged_out_on_the_very_first_visit_a_new_window_asks_whose_the_work_is()
    {
        await using var visit = await Visit.Open(where, activity, Anna with { ServerFault = ServerFault.LoggedOut });
        await new LearnerPage(visit).DoFirstHalf();
        await visit.Pass(Committed);
        await using var beside = await visit.OpenBeside(activity, Anna);
        var page = new LearnerPage(beside);
        await beside.Sco.WaitForSelectorAsync("#_unclaimed:not([hidden])");
        Assert.Equal(0, await page.PagesShownAsDone());
        await page.Claim();

        Assert.Equal(StoredTracks.State(1), await Data(beside));
        await visit.Sco.WaitForSelectorAsync("#_banner[data-kind='saved_elsewhere']");
    }

    [Fact]
    public async Task Two_windows_of_a_first_visit_whose_server_was_away_keep_what_either_has_done()
    {
        await using var visit = await Visit.Open(where, activity, Anna with { ServerFault = ServerFault.Unreachable });
        await new LearnerPage(visit).DoFirstHalf();
        await visit.Pass(Committed);
        await using var beside = await visit.OpenBeside(activity, Anna);
        await new LearnerPage(beside).OpenThroughMenu("las");
        await new LearnerPage(beside).Tick("las.lagen");
        await beside.Pass(Committed);
        await visit.Sco.WaitForSelectorAsync("[data-check='las.lagen']:checked", new() { State = WaitForSelectorState.Attached });
        visit.Break(ServerFault.None);
        await visit.Pass(TimeSpan.FromMinutes(2));
        await beside.LeaveByClosing();
        await visit.LeaveByClosing();

        var state = StateCodec.Decode(visit.Tracks["cmi.suspend_data"]);
        Assert.Equal((1, 1), (state.Done.Count, state.Checked.Count));
    }

    [Fact]
    public async Task What_an_old_window_answers_a_new_one_is_not_taken_for_saved()
    {
        await using var visit = await Troubled();
        await using var beside = await visit.OpenBeside(activity, Anna with { ServerFault = ServerFault.Unreachable });
        await new LearnerPage(beside).ShowsDone(2);
        await beside.Pass(Committed);
        await using var third = await visit.OpenBeside(activity, Anna with { ServerFault = ServerFault.Unreachable });
        await new LearnerPage(third).ShowsDone(2);
        await third.Pass(Committed);

        // Each of the old ones has heard what the other answered the third, and none has saved it.
        foreach (var each in (Visit[])[visit, beside, third]) Assert.StartsWith("Det gick inte att spara", await new LearnerPage(each).Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_elsewhere_in_the_meantime_is_joined_with_it()
    {
        await using var visit = await Troubled();
        var had = visit.Tracks["cmi.suspend_data"];
        await using var elsewhere = await Visit.Open(where, activity, Anna);
        Assert.Equal(had, visit.Tracks["cmi.suspend_data"]);
        await new LearnerPage(elsewhere).OpenThroughMenu("las");
        await new LearnerPage(elsewhere).Tick("las.lagen");
        await elsewhere.Pass(Committed);
        await elsewhere.LeaveByClosing();
        await using var again = await visit.OpenAgain(Anna);

        var state = StateCodec.Decode(await Data(again));
        Assert.Equal(2, state.Done.Count);
        Assert.Single(state.Checked);
        Assert.StartsWith("Vi har hämtat det du gjorde", await new LearnerPage(again).Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_old_window_learns_that_the_new_one_has_saved_and_tries_no_more()
    {
        await using var visit = await Troubled();
        await using var beside = await visit.OpenBeside(activity, Anna);
        for (var tries = 0; tries < 40 && await Data(beside) != StoredTracks.State(2); tries++) await Task.Delay(50);
        await visit.Pass(Committed);
        await visit.Sco.WaitForSelectorAsync("#_banner[data-kind='saved_elsewhere']");
        var before = (await visit.Calls()).Length;
        await visit.Pass(TimeSpan.FromMinutes(10));

        Assert.Equal(before, (await visit.Calls()).Length);
        Assert.StartsWith("Det du har gjort här är nu sparat.", await new LearnerPage(visit).Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_before_the_API_came_is_kept_with_its_place()
    {
        await using var visit = await Visit.Open(where, activity, Anna with { Fault = "late-1000" });
        var page = new LearnerPage(visit);
        await page.OpenThroughMenu("las");
        await page.Done();
        await visit.Pass(Committed * 2);

        Assert.Equal((StoredTracks.State(1), "svara"), (await Data(visit), visit.Tracks["cmi.core.lesson_location"]));
    }

    [Fact]
    public async Task Without_an_LMS_the_same_tab_remembers()
    {
        await using var visit = await Visit.Open(where, activity, Anna with { Fault = "no-api" });
        await visit.Pass(TimeSpan.FromSeconds(3));
        var page = new LearnerPage(visit);
        await page.OpenThroughMenu("las");
        await page.Done();
        await using var again = await visit.OpenAgain(Anna with { Fault = "no-api" });
        await again.Pass(TimeSpan.FromSeconds(3));

        Assert.StartsWith("1 av 3 obligatoriska sidor klara", await again.Sco.Locator("#_progress-text").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(again.Tracks);
    }

    /// <summary>A visit whose first page has been saved, and whose second has not, since the server went down; by now it is up.</summary>
    private async Task<Visit> Troubled()
    {
        var visit = await Visit.Open(where, activity, Anna);
        var page = new LearnerPage(visit);
        await page.OpenThroughMenu("las");
        await page.Done();
        await visit.Pass(Committed);
        visit.Break(ServerFault.Unreachable);
        await page.Choose("sant", "t");
        await page.Done();
        await visit.Pass(Committed);
        Assert.Equal(StoredTracks.State(1), StoredTracks.Unmarked(visit.Tracks["cmi.suspend_data"]));
        return visit;
    }

    private static async Task<string> Data(Visit visit)
    {
        await visit.Pass(Committed);
        return StoredTracks.Unmarked(visit.Tracks["cmi.suspend_data"]);
    }
}
