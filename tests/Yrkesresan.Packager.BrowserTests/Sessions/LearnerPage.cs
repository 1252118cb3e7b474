using Microsoft.Playwright;
using Yrkesresan.Packager.BrowserTests.Learners;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>What a learner sees and presses in a package: the only place, beside the hands of the histories, that knows how its HTML is built.</summary>
internal sealed class LearnerPage(Visit visit)
{
    private const string Shown = "section[data-page]:not([hidden])";

    /// <summary>The pages' ids, in order.</summary>
    public Task<string[]> Pages() => Ids("section[data-page]");

    /// <summary>The ids of the pages that must be done.</summary>
    public Task<string[]> ObligatoryPages() => Ids("section[data-page][data-obligatory]");

    /// <summary>The id of the page that is shown; <c>_start</c> and <c>_end</c> are the first and the last view.</summary>
    public async Task<string> Current() => await visit.Sco.Locator("[data-view]:not([hidden])").GetAttributeAsync("data-view") ?? "";

    /// <summary>Goes to a page through the menu.</summary>
    public async Task OpenThroughMenu(string id)
    {
        var link = visit.Sco.Locator($"nav a[href='#{id}']").First;
        // On a narrow screen the menu is folded.
        if (!await link.IsVisibleAsync()) await visit.Sco.Locator("nav.menu summary").ClickAsync();
        await link.ClickAsync();
        await visit.Sco.WaitForSelectorAsync($"section[data-page='{id}']:not([hidden])");
    }

    /// <summary>Says that the page shown is done.</summary>
    public Task Done() =>
        visit.Sco.Locator(Shown).GetByRole(AriaRole.Button, new() { Name = "Klar, gå vidare", Exact = true })
            .Or(visit.Sco.Locator(Shown).GetByRole(AriaRole.Button, new() { Name = "Klar", Exact = true }))
            .ClickAsync();

    /// <summary>Does every page that must be done.</summary>
    public async Task DoAllObligatory()
    {
        foreach (var id in await ObligatoryPages())
        {
            await OpenThroughMenu(id);
            await Done();
        }
    }

    /// <summary>Saves and ends the session, by the package's own button.</summary>
    public Task SaveAndLeave() => Button("Spara och avsluta").ClickAsync();

    private ILocator Button(string name) => visit.Sco.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private Task<string[]> Ids(string selector) =>
        visit.Sco.EvaluateAsync<string[]>("selector => [...document.querySelectorAll(selector)].map(page => page.dataset.page)", selector);
}
