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
    public async Task What_is_answered_cannot_be_dragged()
    {
        await using var visit = await Open(1280);
        await Answered(visit, "ordning");
        var before = await visit.Page.Locator("[data-question='ordning'] ol").InnerTextAsync();
        Assert.False(await visit.Page.Locator("[data-question='ordning'] .blank").First.IsVisibleAsync());
        await Drag(visit, visit.Page.Locator("[data-question='ordning'] .words").First, visit.Page.Locator("[data-question='ordning'] li").Last);

        Assert.Equal(before, await visit.Page.Locator("[data-question='ordning'] ol").InnerTextAsync());
    }

    private async Task<Visit> Open(int width)
    {
        // High enough for both ends of each way to be seen at once.
        var visit = await Visit.Open(where, activity, new() { OwnWindow = true, Width = width, Height = 4000 });
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

    private static async Task<(float X, float Y)> Middle(ILocator element)
    {
        var box = await element.BoundingBoxAsync() ?? throw new InvalidOperationException("It is not shown.");
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
