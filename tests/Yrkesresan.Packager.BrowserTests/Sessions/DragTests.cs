using Microsoft.Playwright;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>What can be moved with buttons can be dragged too.</summary>
public sealed class DragTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private readonly Activity activity = where.Server.Add(QuestionsPart.Package);

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Things_are_put_in_order(int width)
    {
        await using var visit = await Open(width);
        // As shown, the things to order are Tre, Två, Ett.
        await Drag(visit, visit.Page.Locator("[data-question='ordning'] .blank").First, visit.Page.Locator("[data-question='ordning'] li").Last);
        await Drag(visit, visit.Page.Locator("[data-question='ordning'] .blank").Nth(1), visit.Page.Locator("[data-question='ordning'] li").First);

        Assert.Equal("Ett: 1", await visit.Page.Locator("#_spoken").InnerTextAsync());
        Assert.Equal("Rätt.", await Answered(visit, "ordning"));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Words_are_paired(int width)
    {
        await using var visit = await Open(width);
        // As shown, the words are två, ett, tre.
        foreach (var (word, row) in ((int, int)[])[(1, 0), (0, 1), (2, 2)])
            await Drag(visit, visit.Page.Locator("[data-question='par'] .choices li").Nth(word), visit.Page.Locator("[data-question='par'] tbody tr").Nth(row));

        Assert.Equal("Rätt.", await Answered(visit, "par"));
    }

    [Fact]
    public async Task What_is_dropped_beside_everything_stays_where_it_was()
    {
        await using var visit = await Open(1280);
        var before = await visit.Page.Locator("[data-question='ordning'] ol").InnerTextAsync();
        await Drag(visit, visit.Page.Locator("[data-question='ordning'] .blank").First, visit.Page.Locator("h1:visible"));

        Assert.Equal(before, await visit.Page.Locator("[data-question='ordning'] ol").InnerTextAsync());
        Assert.Equal(0, await visit.Page.Locator("[data-over], [style]:not([style=''])").CountAsync());
    }

    [Fact]
    public async Task A_finger_puts_things_in_order_by_their_grips()
    {
        await using var visit = await Open(320, height: 640);
        // As shown, the things to order are Tre, Två, Ett.
        await Swipe(visit, visit.Page.Locator("[data-question='ordning'] .blank").First, visit.Page.Locator("[data-question='ordning'] li").Nth(1));

        Assert.Equal("Tre: 2", await visit.Page.Locator("#_spoken").InnerTextAsync());
    }

    [Fact]
    public async Task A_finger_that_scrolls_over_what_can_be_paired_pairs_nothing()
    {
        await using var visit = await Open(320, height: 640);
        var words = visit.Page.Locator("[data-question='par'] .choices li");
        await Swipe(visit, words.First, visit.Page.Locator("[data-question='par'] tbody tr").First);

        Assert.Equal(
            ["", "", ""],
            await visit.Page.Locator("[data-question='par'] select").EvaluateAllAsync<string[]>("fields => fields.map(field => field.value)"));
        Assert.Equal(0, await visit.Page.Locator("[data-over], [style]:not([style=''])").CountAsync());
    }

    [Fact]
    public async Task What_is_answered_cannot_be_dragged()
    {
        await using var visit = await Open(1280);
        await Answered(visit, "ordning");
        var before = await visit.Page.Locator("[data-question='ordning'] ol").InnerTextAsync();
        Assert.False(await visit.Page.Locator("[data-question='ordning'] .blank").First.IsVisibleAsync());
        await Drag(visit, visit.Page.Locator("[data-question='ordning'] .words").First, visit.Page.Locator("[data-question='ordning'] li").Last);

        Assert.Equal(before, await visit.Page.Locator("[data-question='ordning'] ol").InnerTextAsync());
    }

    // As it stands, high enough for both ends of each way to be seen at once.
    private async Task<Visit> Open(int width, int height = 4000)
    {
        var visit = await Visit.Open(where, activity, new() { OwnWindow = true, Width = width, Height = height });
        await new LearnerPage(visit).OpenThroughMenu("alla");
        return visit;
    }

    private static async Task<string> Answered(Visit visit, string id)
    {
        await new LearnerPage(visit).Answer(id);
        return await visit.Page.Locator($"[data-question='{id}'] .verdict").InnerTextAsync();
    }

    private static async Task Drag(Visit visit, ILocator thing, ILocator target)
    {
        var (from, to) = (await Middle(thing), await Middle(target));
        await visit.Page.Mouse.MoveAsync(from.X, from.Y);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(to.X, to.Y, new() { Steps = 4 });
        await visit.Page.Mouse.UpAsync();
    }

    private static async Task Swipe(Visit visit, ILocator thing, ILocator target)
    {
        await target.ScrollIntoViewIfNeededAsync();
        await thing.ScrollIntoViewIfNeededAsync();
        var (from, to) = (await Middle(thing), await Middle(target));
        var devTools = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await Touch("touchStart", 0);
        for (var step = 1; step <= 5; step++) await Touch("touchMove", step / 5f);
        await devTools.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchEnd", ["touchPoints"] = Array.Empty<object>() });

        Task Touch(string type, float share) => devTools.SendAsync("Input.dispatchTouchEvent", new()
        {
            ["type"] = type,
            ["touchPoints"] = new[] { new { x = from.X + ((to.X - from.X) * share), y = from.Y + ((to.Y - from.Y) * share) } },
        });
    }

    private static async Task<(float X, float Y)> Middle(ILocator element)
    {
        var box = await element.BoundingBoxAsync() ?? throw new InvalidOperationException("It is not shown.");
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
