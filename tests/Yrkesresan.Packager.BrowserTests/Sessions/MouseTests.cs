using Microsoft.Playwright;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;
using Yrkesresan.Packager.LearnerState;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>What <see cref="LearnerPage"/> presses by script, a learner presses with a mouse, and finds by its words.</summary>
public sealed class MouseTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private readonly Activity activity = where.Server.Add(QuestionsPart.Package);

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_page_is_opened_answered_and_done_and_the_part_saved(int width)
    {
        await using var visit = await Visit.Open(where, activity, new() { Width = width, Height = 640 });
        if (width == 320) await visit.Sco.Locator("nav.menu summary").ClickAsync();
        await visit.Sco.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Läs" }).ClickAsync();
        await visit.Sco.GetByRole(AriaRole.Checkbox, new() { Name = "Läs lagen" }).CheckAsync();
        await Button(visit, "Klar, gå vidare").ClickAsync();
        await visit.Sco.GetByRole(AriaRole.Radio, new() { Name = "Sant" }).CheckAsync();
        await Button(visit, "Svara").ClickAsync();
        await Button(visit, "Klar, gå vidare").ClickAsync();
        await Button(visit, "Spara och avsluta").ClickAsync();
        await Assertions.Expect(visit.Sco.GetByRole(AriaRole.Heading, new() { Name = "Det du har gjort är sparat" })).ToBeVisibleAsync();

        Assert.Empty(visit.Faults);
        var state = StateCodec.Decode(visit.Tracks["cmi.suspend_data"]);
        Assert.Equal([StateKey.Of("las.lagen")], state.Checked);
        Assert.Equal("t", state.Answers[StateKey.Of("sant")].Answer);
        Assert.Equal(State.Empty.Done.Union([StateKey.Of("las"), StateKey.Of("svara")]), state.Done);
    }

    private static ILocator Button(Visit visit, string name) => visit.Sco.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
