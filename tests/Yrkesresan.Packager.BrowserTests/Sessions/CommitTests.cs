using Xunit;
using Xunit.Abstractions;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>The LMS is asked little, and told in good time but not often: each commit stops the page.</summary>
public sealed class CommitTests(BrowserAndServer where, ITestOutputHelper output) : IClassFixture<BrowserAndServer>
{
    private const int MostCallsOnOpening = 12;

    private static readonly TimeSpan Committed = TimeSpan.FromSeconds(2);
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
        await using var visit = await Visit.Open(where, activity, Options with { Fault = "server" });
        // 0, 5, 15, 35, 75, 135, 195, … s: after the first, each try asks before it tells.
        await visit.Pass(TimeSpan.FromSeconds(200));

        Assert.Equal(7, (await visit.Calls()).Count(IsCommit));
    }

    private static bool IsCommit(ApiCall call) => call.Method == "LMSCommit";
}
