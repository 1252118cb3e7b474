using Microsoft.Playwright;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>Every page of a package holds to axe-core's rules, all of them, best practice included.</summary>
public sealed class AccessibilityTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_and_nothing_sticks_out(int width, ColorScheme colours)
    {
        var activity = where.Server.Add(SamplePackage.Read());
        await using var visit = await Visit.Open(where, activity, new() { Width = width, Colours = colours, OwnWindow = true });

        var found = await PageFaults.OnEveryPage(visit);

        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
