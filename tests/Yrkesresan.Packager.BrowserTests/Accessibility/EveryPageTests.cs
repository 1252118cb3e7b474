using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Sessions;

namespace Yrkesresan.Packager.BrowserTests.Accessibility;

/// <summary>
/// Every page of the real content and of the sample with every block, narrow and wide, light and dark: axe finds nothing, and nothing sticks out. The
/// narrow window is one of 1280 × 1024 pixels at 400 % (WCAG 1.4.10).
/// </summary>
public sealed class EveryPageTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private static readonly bool Full = Environment.GetEnvironmentVariable("YRKESRESAN_FULL") == "1";

    private static readonly VisitOptions[] Looks =
    [
        .. from window in ((int Width, int Height)[])[(320, 256), (768, 1024), (1440, 900)]
           from colours in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark]
           select new VisitOptions { Width = window.Width, Height = window.Height, Colours = colours, OwnWindow = true },
    ];

    private readonly ConcurrentBag<string> found = [];
    private readonly ConcurrentDictionary<int, bool> settled = [];

    [Fact]
    public async Task Axe_finds_nothing_and_nothing_sticks_out()
    {
        // In a full run every package in every look; else each in one, by turns.
        var visits =
            from package in SamplePackage.Everyone().Index()
            from look in Looks.Index()
            where Full || (package.Index + look.Index) % Looks.Length == 0
            select (Package: package.Item, Look: look.Item);

        await Parallel.ForEachAsync(visits, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (visit, _) => await Look(visit.Package, visit.Look));

        Assert.True(found.IsEmpty, string.Join('\n', found.Distinct().Order(StringComparer.Ordinal)));
        Assert.Equal(SettledDoubt.All, SettledDoubt.All.Where((_, at) => settled.ContainsKey(at)));
    }

    private async Task Look(byte[] package, VisitOptions options)
    {
        await using var visit = await Visit.Open(where, where.Server.Add(package), options);
        var (page, axe) = (new LearnerPage(visit), new AxeCore(visit.Page));
        await Look(visit, axe, "start", options);
        foreach (var id in await page.Pages())
        {
            await page.OpenThroughMenu(id);
            await Look(visit, axe, id, options);
            if (await page.AnswerSomething()) await Look(visit, axe, id + ", answered", options);
        }

        await page.OpenThroughMenu("_end");
        await Look(visit, axe, "end", options);
        Assert.Empty(visit.Faults);
    }

    private async Task Look(Visit visit, AxeCore axe, string page, VisitOptions options)
    {
        var place = $"{page} at {options.Width} px, {options.Colours}";
        foreach (var finding in await axe.Run())
        {
            if (finding.Settled >= 0) settled[finding.Settled] = true;
            else found.Add($"{finding} ({place})");
        }

        var excess = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
        if (excess > 0) found.Add($"{excess} px wider than the window ({place})");
    }
}
