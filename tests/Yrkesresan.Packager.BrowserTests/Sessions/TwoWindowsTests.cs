using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;
using Yrkesresan.Packager.LearnerState;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>A learner with the same part in two windows: whichever saves last, what was done last in either is what is kept.</summary>
public sealed class TwoWindowsTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private const string Box = "las.lagen";
    private const string OtherBox = "las.igen";

    private static readonly TimeSpan Committed = TimeSpan.FromSeconds(2);
    private static readonly VisitOptions Anna = new() { Clock = true };

    private readonly Activity activity = where.Server.Add(QuestionsPart.Package);

    [Fact]
    public async Task What_is_unticked_in_one_does_not_come_back_from_the_other()
    {
        var state = await AfterBoth(first => first.Tick(Box), second => second.Tick(Box, ticked: false), first => first.Tick(OtherBox));

        Assert.Equal([StateKey.Of(OtherBox)], state.Checked);
    }

    [Fact]
    public async Task An_answer_that_is_changed_in_one_does_not_come_back_from_the_other()
    {
        var state = await AfterBoth(
            first => Answer(first, "skala", "a"), second => Answer(second, "skala", "c"), first => first.Tick(Box));

        Assert.Equal("c", state.Answers[StateKey.Of("skala")].Answer);
    }

    [Fact]
    public async Task A_state_that_cannot_be_read_is_not_written_over_by_opening_another()
    {
        const string Unreadable = "9~skrivet.av.en.senare";
        activity.Give("anna", activity.TracksOf("anna").Add("cmi.suspend_data", Unreadable));
        await using var visit = await Visit.Open(where, activity, Anna);
        await using var other = await visit.OpenBeside(activity, Anna);
        await visit.Pass(Committed);

        Assert.Equal(Unreadable, visit.Tracks["cmi.suspend_data"]);
    }

    private static async Task Answer(LearnerPage page, string question, string letter)
    {
        await page.OpenThroughMenu(question == "sant" ? "svara" : "alla");
        if (await page.IsAnswered(question)) await page.Answer(question);
        await page.Choose(question, letter);
        await page.OpenThroughMenu("las");
    }

    private async Task<State> AfterBoth(Func<LearnerPage, Task> first, Func<LearnerPage, Task> second, Func<LearnerPage, Task> last)
    {
        await using var visit = await Visit.Open(where, activity, Anna);
        await using var other = await visit.OpenBeside(activity, Anna);
        var (one, two) = (new LearnerPage(visit), new LearnerPage(other));
        await one.OpenThroughMenu("las");
        await two.OpenThroughMenu("las");
        await first(one);
        await visit.Pass(Committed);
        await second(two);
        await visit.Pass(Committed);
        await other.LeaveByClosing();
        await last(one);
        await visit.LeaveByClosing();
        return StateCodec.Decode(visit.Tracks["cmi.suspend_data"]);
    }
}
