using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;
using Yrkesresan.Packager.LearnerState;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>A learner with the same part in two windows: whichever saves last, what was done last in either is what is kept.</summary>
public sealed class TwoWindowsTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private const string Data = "cmi.suspend_data";
    private const string Box = "las.lagen";
    private const string OtherBox = "las.igen";

    private static readonly TimeSpan Committed = TimeSpan.FromSeconds(3);
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
    public async Task A_box_ticked_again_stays_so_in_both()
    {
        var state = await AfterBoth(first => first.Tick(Box), TickAgain, first => first.Tick(OtherBox), tells: false);

        Assert.Equal(State.Empty.Checked.Union([StateKey.Of(Box), StateKey.Of(OtherBox)]), state.Checked);
    }

    [Fact]
    public async Task Each_ends_with_what_both_have_done_within_the_same_second()
    {
        await using var visit = await Visit.Open(where, activity, Anna);
        await using var other = await visit.OpenBeside(activity, Anna);
        var (one, two) = (new LearnerPage(visit), new LearnerPage(other));
        await one.OpenThroughMenu("las");
        await two.OpenThroughMenu("las");
        await one.Tick(Box);
        await two.Tick(OtherBox);

        await AssertKept(visit, state => state.Checked.Contains(StateKey.Of(Box)) && state.Checked.Contains(StateKey.Of(OtherBox)));
    }

    [Theory]
    [InlineData("t", "f")]
    [InlineData("f", "t")]
    public async Task A_right_answer_is_not_lost_to_a_wrong_one_in_the_other_within_the_same_second(string first, string second)
    {
        await using var visit = await Visit.Open(where, activity, Anna);
        await using var other = await visit.OpenBeside(activity, Anna);
        var (one, two) = (new LearnerPage(visit), new LearnerPage(other));
        await one.OpenThroughMenu("svara");
        await two.OpenThroughMenu("svara");
        await one.Choose("sant", first);
        await two.Choose("sant", second);

        await AssertKept(visit, state => state.Answers.TryGetValue(StateKey.Of("sant"), out var saved) && saved.Answer == "t");
        await other.LeaveByClosing();
        await visit.LeaveByClosing();
        Assert.Equal("t", StateCodec.Decode(visit.Tracks["cmi.suspend_data"]).Answers[StateKey.Of("sant")].Answer);
    }

    [Fact]
    public async Task An_answer_in_one_does_not_disturb_who_is_giving_another_in_the_other()
    {
        await using var visit = await Visit.Open(where, activity, Anna);
        await using var other = await visit.OpenBeside(activity, Anna);
        var (one, two) = (new LearnerPage(visit), new LearnerPage(other));
        await one.OpenThroughMenu("alla");
        await two.OpenThroughMenu("alla");
        var field = visit.Sco.Locator("[data-question='lucka'] input");
        await field.PressSequentiallyAsync("oros");
        await two.Write("lucka", "fel ord");
        await visit.Pass(Committed);
        await visit.Sco.WaitForFunctionAsync("() => document.querySelector(\"[data-left='alla']\").textContent.includes('6')");

        await field.PressSequentiallyAsync("anmälan");
        Assert.Equal("orosanmälan", await field.InputValueAsync());
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

    [Fact]
    public async Task A_browser_without_a_channel_between_windows_saves_all_the_same()
    {
        await using var visit = await Visit.Open(where, activity, Anna with { Script = "window.BroadcastChannel = function () { throw new Error('No channels here.'); };" });
        await new LearnerPage(visit).DoFirstHalf();
        await visit.Pass(Committed);

        Assert.Single(StateCodec.Decode(visit.Tracks["cmi.suspend_data"]).Done);
        Assert.Empty(visit.Faults);
    }

    private static async Task Answer(LearnerPage page, string question, string letter)
    {
        await page.OpenThroughMenu(question == "sant" ? "svara" : "alla");
        if (await page.IsAnswered(question)) await page.Answer(question);
        await page.Choose(question, letter);
        await page.OpenThroughMenu("las");
    }

    /// <summary>Before long the LMS has it, whichever window saved last.</summary>
    private static async Task AssertKept(Visit visit, Func<State, bool> isKept)
    {
        for (var tries = 0; tries < 10; tries++)
        {
            await visit.Pass(Committed);
            if (isKept(StateCodec.Decode(visit.Tracks.GetValueOrDefault("cmi.suspend_data", "")))) return;
        }

        Assert.Fail($"The LMS has {visit.Tracks.GetValueOrDefault("cmi.suspend_data")}.");
    }

    /// <summary>Something is done in one window, and the other has heard of it, taken it over and saved it.</summary>
    private static async Task TakesOver(Visit listener, Func<Task> change)
    {
        await change();
        await listener.Pass(Committed);
        var saved = StoredTracks.Unmarked(listener.Tracks[Data]);
        for (var tries = 0; tries < 100; tries++)
        {
            if ((await listener.Calls()).Any(call => call.Sets(Data) && StoredTracks.Unmarked(call.Text(1)) == saved)) return;
            await Task.Delay(50);
            await listener.Pass(Committed);
        }

        Assert.Fail($"The other window has not saved {saved}.");
    }

    private static async Task TickAgain(LearnerPage page)
    {
        await page.Tick(Box, ticked: false);
        await page.Tick(Box);
    }

    // tells: whether what the second does leaves anything to save, and so to tell the first.
    private async Task<State> AfterBoth(Func<LearnerPage, Task> first, Func<LearnerPage, Task> second, Func<LearnerPage, Task> last, bool tells = true)
    {
        await using var visit = await Visit.Open(where, activity, Anna);
        await using var other = await visit.OpenBeside(activity, Anna);
        var (one, two) = (new LearnerPage(visit), new LearnerPage(other));
        await one.OpenThroughMenu("las");
        await two.OpenThroughMenu("las");
        await TakesOver(other, () => first(one));
        if (tells)
        {
            await TakesOver(visit, () => second(two));
        }
        else
        {
            await second(two);
            await visit.Pass(Committed);
        }

        await other.LeaveByClosing();
        await last(one);
        await visit.LeaveByClosing();
        return StateCodec.Decode(visit.Tracks["cmi.suspend_data"]);
    }
}
