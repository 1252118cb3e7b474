using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>What an LMS did not take is not lost, and comes to nobody else.</summary>
public sealed class RecoveryTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private static readonly TimeSpan Committed = TimeSpan.FromSeconds(2);
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
        Assert.Equal(has, await Data(beside));
    }

    [Fact]
    public async Task What_was_done_before_the_API_came_is_kept_with_its_place()
    {
        await using var visit = await Visit.Open(where, activity, Anna with { Fault = "late-1000" });
        var page = new LearnerPage(visit);
        await page.OpenThroughMenu("las");
        await page.Done();
        await visit.Pass(Committed * 2);

        Assert.Equal((StoredTracks.State(1), "svara"), (visit.Tracks["cmi.suspend_data"], visit.Tracks["cmi.core.lesson_location"]));
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
        await visit.Break("server");
        await page.Choose("sant", "t");
        await page.Done();
        await visit.Pass(Committed);
        Assert.Equal(StoredTracks.State(1), visit.Tracks["cmi.suspend_data"]);
        return visit;
    }

    private static async Task<string> Data(Visit visit)
    {
        await visit.Pass(Committed);
        return visit.Tracks["cmi.suspend_data"];
    }
}
