using Xunit;
using Xunit.Abstractions;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>The LMS is asked little, and told in good time but not often: each commit stops the page.</summary>
public sealed class CommitTests(BrowserAndServer where, ITestOutputHelper output) : IClassFixture<BrowserAndServer>
{
    private const int MostCallsOnOpening = 12;

    private static readonly TimeSpan Committed = TimeSpan.FromSeconds(3);
    private static readonly VisitOptions Options = new() { Clock = true };

    private readonly Activity activity = where.Server.Add(QuestionsPart.Package);

    [Fact]
    public async Task Opening_on_a_page_of_text_takes_few_calls_and_one_commit()
    {
        await using (var first = await Visit.Open(where, activity, Options))
        {
            await new LearnerPage(first).OpenThroughMenu("las");
            await first.LeaveByClosing();
        }

        await using var visit = await Visit.Open(where, activity, Options);
        await visit.Pass(Committed);

        Assert.Equal("las", await new LearnerPage(visit).Current());
        var calls = await visit.Calls();
        output.WriteLine(string.Join('\n', calls));
        Assert.InRange(calls.Length, 1, MostCallsOnOpening);
        Assert.Single(calls, IsCommit);
    }

    [Fact]
    public async Task The_first_opening_and_going_to_a_page_take_few_calls_and_a_commit_each()
    {
        await using var visit = await Visit.Open(where, activity, Options);
        await visit.Pass(Committed);
        var opening = await visit.Calls();
        Assert.InRange(opening.Length, 1, MostCallsOnOpening);
        Assert.Single(opening, IsCommit);

        await new LearnerPage(visit).OpenThroughMenu("las");
        await visit.Pass(Committed);
        var calls = (await visit.Calls())[opening.Length..];
        output.WriteLine(string.Join('\n', [.. opening, .. calls]));
        Assert.Equal(["LMSSetValue", "LMSCommit"], calls.Select(call => call.Method));
    }

    [Theory]
    [InlineData("incomplete")]
    [InlineData("completed")]
    public async Task What_is_done_in_quick_succession_is_committed_once(string status)
    {
        activity.Give("anna", activity.TracksOf("anna").Add("cmi.core.lesson_status", status));
        await using var visit = await Visit.Open(where, activity, Options);
        var before = (await visit.Calls()).Length;
        var page = new LearnerPage(visit);
        await page.OpenThroughMenu("svara");
        await page.Choose("sant", "f");
        await page.Answer("sant");
        await page.Choose("sant", "t");
        await page.OpenThroughMenu("las");
        await page.Done();
        Assert.DoesNotContain((await visit.Calls())[before..], IsCommit);

        await visit.Pass(Committed);
        Assert.Single((await visit.Calls())[before..], IsCommit);
    }

    [Fact]
    public async Task A_server_that_is_down_is_asked_ever_more_seldom()
    {
        await using var visit = await Visit.Open(where, activity, Options with { ServerFault = ServerFault.Failing });
        // 0, 5, 15, 35, 75, 135, 195, … s: after the first, each try asks before it tells.
        await visit.Pass(TimeSpan.FromSeconds(200));

        Assert.Equal(7, (await visit.Calls()).Count(IsCommit));
    }

    [Fact]
    public async Task With_nothing_new_hiding_tells_nothing_and_leaving_only_the_time()
    {
        await using var visit = await Visit.Open(where, activity, Options);
        await visit.Pass(Committed);
        var before = (await visit.Calls()).Length;
        var posts = Posts();
        await visit.Hide();
        await visit.Show();
        await visit.Pass(Committed);
        Assert.Equal(before, (await visit.Calls()).Length);
        Assert.Equal(posts, Posts());

        await visit.LeaveByClosing();
        Assert.Equal(["LMSSetValue", "LMSFinish"], (await visit.Calls())[before..].Select(call => call.Method));
        Assert.Equal(posts + 1, Posts());
        Assert.Matches("^00:00:[0-9]", visit.Tracks["cmi.core.total_time"]);
    }

    [Fact]
    public async Task Hiding_tells_what_is_new_and_ends_nothing()
    {
        await using var visit = await Visit.Open(where, activity, Options);
        var page = new LearnerPage(visit);
        await page.OpenThroughMenu("las");
        await page.Tick("las.lagen");
        await visit.Hide();
        await visit.BeaconsArrive();

        Assert.Contains("~c", visit.Tracks["cmi.suspend_data"], StringComparison.Ordinal);
        Assert.DoesNotContain(await visit.Calls(), call => call.Method == "LMSFinish");
    }

    [Fact]
    public async Task The_time_alone_may_be_lost_by_the_button_and_that_is_said()
    {
        await using var visit = await Visit.Open(where, activity, Options);
        var page = new LearnerPage(visit);
        await page.DoFirstHalf();
        await visit.Pass(Committed);
        visit.Break(ServerFault.Unreachable);
        await page.SaveAndLeave();
        Assert.Equal("Det du har gjort är sparat", await page.Heading());
        await visit.Pass(Committed);

        await visit.Sco.WaitForSelectorAsync("text=Tiden för det här besöket gick däremot inte att spara.");
        Assert.Equal(StoredTracks.State(1), StoredTracks.Unmarked(visit.Tracks["cmi.suspend_data"]));
    }

    [Fact]
    public async Task Nothing_is_called_saved_before_the_second_look()
    {
        await using var visit = await Visit.Open(where, activity, Options);
        var page = new LearnerPage(visit);
        await page.DoAllObligatory();
        // The commit has been answered well by now.
        Assert.Equal("completed", visit.Tracks["cmi.core.lesson_status"]);
        Assert.False(await page.IsSaidToBeRegistered());
        await page.SaveAndLeave();
        Assert.Equal("Sparar …", await page.Said());
        Assert.Equal("Du är klar med den här delen", await page.Heading());
        await visit.Pass(Committed);

        Assert.Equal("Det du har gjort är sparat", await page.Heading());
    }

    [Fact]
    public async Task Whoever_seems_to_be_logged_out_is_not_disturbed_in_another_tab()
    {
        await using var visit = await Visit.Open(where, activity, Options with { ServerFault = ServerFault.LoggedOut });
        await visit.Pass(Committed);
        var before = (await visit.Calls()).Count(IsCommit);
        await visit.Hide();
        await visit.Pass(TimeSpan.FromMinutes(10));
        Assert.Equal(before, (await visit.Calls()).Count(IsCommit));

        visit.Break(ServerFault.None);
        await visit.Show();
        await visit.Pass(TimeSpan.FromSeconds(10));
        Assert.InRange((await visit.Calls()).Count(IsCommit), before + 1, before + 2);
    }

    [Theory]
    [InlineData(ServerFault.Unreachable)]
    [InlineData(ServerFault.Failing)]
    public async Task In_a_window_of_its_own_a_beacon_is_no_save_either(ServerFault fault)
    {
        await using var visit = await Visit.Open(where, activity, Options with { OwnWindow = true });
        await visit.Pass(Committed);
        visit.Break(fault);
        await new LearnerPage(visit).DoFirstHalf();
        await visit.Pass(Committed);

        Assert.StartsWith("Det gick inte att spara i lärplattformen.", await new LearnerPage(visit).Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nor_is_one_where_the_network_is_cut()
    {
        await using var visit = await Visit.Open(where, activity, Options);
        await visit.Pass(Committed);
        await visit.CutNetwork();
        await new LearnerPage(visit).DoFirstHalf();
        await visit.Pass(Committed);

        Assert.StartsWith("Det gick inte att spara i lärplattformen.", await new LearnerPage(visit).Said(), StringComparison.Ordinal);
    }

    private int Posts() => where.Server.Requests.Count(request => request.Path.EndsWith("/tracks", StringComparison.Ordinal));

    private static bool IsCommit(ApiCall call) => call.Method == "LMSCommit";
}
