using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>Every page of a package holds to axe-core's rules, all of them, best practice included.</summary>
[Collection(BrowserTestsGroup.Name)]
public sealed class AccessibilityTests(BrowserAndServer where)
{
    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_and_nothing_sticks_out(int width, ColorScheme colours)
    {
        var activity = where.Server.Add(SamplePackage.Read());
        // In a frame, axe would leave out what it asks of a whole page: a main landmark, one heading of the first level.
        await using var visit = await Visit.Open(where, activity, new() { Width = width, Colours = colours, OwnWindow = true });
        var page = new LearnerPage(visit);

        var found = await Violations(visit, "start");
        foreach (var id in await page.Pages())
        {
            await page.OpenThroughMenu(id);
            found.AddRange(await Violations(visit, id));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static async Task<List<string>> Violations(Visit visit, string page)
    {
        // No fade is caught half-way.
        await visit.Page.EvaluateAsync("() => Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => {})))");
        var result = await visit.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        var found = result.Violations
            .SelectMany(rule => rule.Nodes.Select(node => $"{page}: {rule.Id}: {node.Html}"))
            .ToList();
        var excess = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
        if (excess > 0) found.Add($"{page}: {excess} px wider than the window");
        return found;
    }
}
