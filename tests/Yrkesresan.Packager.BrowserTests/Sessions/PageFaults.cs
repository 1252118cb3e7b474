using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Yrkesresan.Packager.BrowserTests.Learners;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>What axe-core finds on the pages of a package, by all its rules, best practice included; and what sticks out of the window.</summary>
internal static class PageFaults
{
    /// <summary>Goes through a package that has a window of its own: in a frame, axe would leave out what it asks of a whole page.</summary>
    public static async Task<List<string>> OnEveryPage(Visit visit)
    {
        var page = new LearnerPage(visit);
        var found = await OnPage(visit, "start");
        foreach (var id in await page.Pages())
        {
            await page.OpenThroughMenu(id);
            found.AddRange(await OnPage(visit, id));
        }

        return found;
    }

    private static async Task<List<string>> OnPage(Visit visit, string page)
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
