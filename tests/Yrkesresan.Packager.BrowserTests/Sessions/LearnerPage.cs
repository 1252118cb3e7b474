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
        await visit.Sco.WaitForSelectorAsync($"[data-view='{id}']:not([hidden])");
    }

    /// <summary>Says that the page shown is done, and sees the next one.</summary>
    public async Task Done()
    {
        var button = visit.Sco.Locator(Shown).GetByRole(AriaRole.Button, new() { Name = "Klar, gå vidare", Exact = true })
            .Or(visit.Sco.Locator(Shown).GetByRole(AriaRole.Button, new() { Name = "Klar", Exact = true }));
        var next = await button.GetAttributeAsync("data-next");
        await button.ClickAsync();
        // The page goes on a moment after the click, and saves where it is; before that, no time may pass and nothing be broken.
        await visit.Sco.WaitForSelectorAsync($"[data-view='{next}']:not([hidden])");
    }

    /// <summary>Does every page that must be done.</summary>
    public async Task DoAllObligatory()
    {
        foreach (var id in await ObligatoryPages())
        {
            await OpenThroughMenu(id);
            await Done();
        }
    }

    /// <summary>Chooses these options of a question and answers it.</summary>
    /// <param name="id">The question's id.</param>
    /// <param name="letters">The options' letters, as the page has them.</param>
    public async Task Choose(string id, string letters)
    {
        foreach (var letter in letters) await Question(id).Locator($"input[value='{letter}']").CheckAsync();
        await Answer(id);
    }

    /// <summary>Ticks a box, or unticks it.</summary>
    /// <param name="id">The page's id, a dot and the box's own.</param>
    /// <param name="ticked">Whether it is ticked after that.</param>
    public Task Tick(string id, bool ticked = true) => visit.Sco.Locator($"[data-check='{id}']").SetCheckedAsync(ticked);

    /// <summary>Writes in a question's field and answers it.</summary>
    public async Task Write(string id, string text)
    {
        await Question(id).Locator("input").FillAsync(text);
        await Answer(id);
    }

    /// <summary>Pairs what stands to the left with what stands to the right, and answers the question.</summary>
    public async Task Pair(string id, params IEnumerable<(string Left, string Right)> pairs)
    {
        foreach (var (left, right) in pairs)
        {
            await Question(id).Locator("tr", new() { Has = visit.Sco.GetByRole(AriaRole.Rowheader, new() { Name = left, Exact = true }) })
                .Locator("select").SelectOptionAsync(new SelectOptionValue { Label = right });
        }

        await Answer(id);
    }

    /// <summary>Puts a question's things in this order, with their buttons, and answers it.</summary>
    public async Task Order(string id, params IEnumerable<string> things)
    {
        foreach (var (place, thing) in things.Index())
        {
            var item = Question(id).Locator("li", new() { HasText = thing });
            while (await item.EvaluateAsync<int>("item => [...item.parentElement.children].indexOf(item)") > place)
                await item.Locator("[data-move='up']").ClickAsync();
        }

        await Answer(id);
    }

    /// <summary>Gives some answer to every question of the page shown; false where it has none.</summary>
    public Task<bool> AnswerSomething() => visit.Sco.EvaluateAsync<bool>(
        """
        () => {
          const questions = [...document.querySelectorAll('.view:not([hidden]) [data-question]')];
          for (const question of questions) {
            question.querySelector('[type=radio], [type=checkbox]')?.click();
            for (const field of question.querySelectorAll('[type=text]')) field.value = '1';
            for (const field of question.querySelectorAll('select')) field.selectedIndex = 1;
            question.querySelector('[data-action=answer]').click();
          }
          return questions.length > 0;
        }
        """);

    /// <summary>Presses a question's button: answers it, or lets it be answered anew.</summary>
    public Task Answer(string id) => Question(id).Locator("[data-action='answer']").ClickAsync();

    /// <summary>Whether a question is answered, and its button lets it be answered anew.</summary>
    public async Task<bool> IsAnswered(string id) => await Question(id).GetAttributeAsync("data-answered") is not null;

    /// <summary>What is said above the page; empty if nothing.</summary>
    public async Task<string> Said() => (await visit.Sco.Locator("[role='status']").First.InnerTextAsync()).Trim();

    /// <summary>The heading of what is shown.</summary>
    public async Task<string> Heading() => (await visit.Sco.Locator(".view:not([hidden]) h1:visible").InnerTextAsync()).Trim();

    /// <summary>Whether there is anything on the page that holds the learner up: a dialogue, or something that is not to be reached.</summary>
    public Task<bool> IsHeldUp() => visit.Sco.EvaluateAsync<bool>("() => document.querySelector('dialog, [aria-modal], [role=dialog], [role=alertdialog], [inert]') !== null");

    /// <summary>Whether the button that saves and ends is shown.</summary>
    public Task<bool> CanSaveAndLeave() => Button("Spara och avsluta").IsVisibleAsync();

    /// <summary>Saves and ends the session, by the package's own button.</summary>
    /// <param name="presses">How often it is pressed, in quick succession.</param>
    public Task SaveAndLeave(int presses = 1) => Button("Spara och avsluta").ClickAsync(new() { ClickCount = presses });

    private ILocator Question(string id) => visit.Sco.Locator($"[data-question='{id}']");

    private ILocator Button(string name) => visit.Sco.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First;

    private Task<string[]> Ids(string selector) =>
        visit.Sco.EvaluateAsync<string[]>("selector => [...document.querySelectorAll(selector)].map(page => page.dataset.page)", selector);
}
