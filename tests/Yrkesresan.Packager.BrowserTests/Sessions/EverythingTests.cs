using Microsoft.Playwright;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>A package with every block and every key, on paper and without scripts.</summary>
public sealed class EverythingTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private static readonly string[] Options = ["Lyssnar och skriver ned", "Nämndens ordförande", "Falskt", "Förhandsbedömning", "Socialsekreteraren", "Mycket trygg"];

    private static readonly string[] AfterAnswering = ["Bra tänkt", "Precis så inleds", "Ingen blankett", "skyddsbedömning", "3,75", "kursdag ett"];

    [Fact]
    public async Task Without_scripts_questions_show_what_there_is_to_choose_and_no_more()
    {
        var page = await OpenDocument(scripts: false);

        var text = await page.Locator("body").InnerTextAsync();
        Assert.All(Options, option => Assert.Contains(option, text, StringComparison.Ordinal));
        // What pairs with what is chosen in a list of its own, which is no text of the page.
        Assert.Contains("Beslutar om tvång", await page.Locator("select").First.TextContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(AfterAnswering, told => text.Contains(told, StringComparison.OrdinalIgnoreCase));
        var source = await page.ContentAsync();
        Assert.DoesNotContain(AfterAnswering, told => source.Contains(told, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(0, await page.Locator("input:checked").CountAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_paper_are_all_options_all_cells_and_what_a_film_says(bool scripts)
    {
        var page = await OpenDocument(scripts);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var text = await page.Locator("body").InnerTextAsync();
        Assert.All(Options, option => Assert.Contains(option, text, StringComparison.Ordinal));
        Assert.All(["Beslutar om tvång", "120", "Två personer sitter vid ett bord"], words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.DoesNotContain(AfterAnswering, told => text.Contains(told, StringComparison.OrdinalIgnoreCase));
        Assert.False(await page.Locator("textarea, select, .top, .menu summary").Locator("visible=true").First.IsVisibleAsync());
    }

    [Fact]
    public async Task On_paper_it_is_light_where_the_screen_is_dark()
    {
        var page = await OpenDocument(scripts: true);
        await page.EmulateMediaAsync(new() { Media = Media.Screen, ColorScheme = ColorScheme.Dark });
        var screen = await Colours(page);
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        var dark = await Colours(page);
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Light });

        Assert.Equal(await Colours(page), dark);
        Assert.NotEqual(screen, dark);
    }

    /// <summary>Every pair of colours on the page.</summary>
    private static Task<string[]> Colours(IPage page) => page.EvaluateAsync<string[]>(
        """
        () => [...new Set([...document.querySelectorAll('*')].map(getComputedStyle).map(style => `${style.color} on ${style.backgroundColor}`))].sort()
        """);

    private async Task<IPage> OpenDocument(bool scripts)
    {
        var activity = where.Server.Add(SamplePackage.ReadEverything());
        var page = await where.Chromium.NewPageAsync(new() { JavaScriptEnabled = scripts, Locale = "sv-SE" });
        await page.GotoAsync($"{where.Server.Address}/content/{activity.Number}/{activity.Revision}/{activity.Sco.Href}");
        return page;
    }
}
