using Microsoft.Playwright;
using Yrkesresan.Packager.BrowserTests.Learners;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>
/// What a learner sees and presses in a package: with <see cref="LearnerScript"/> the only place, beside the hands of the histories, that knows how its
/// HTML is built.
/// </summary>
/// <remarks>
/// Goes, answers and saves by script: for the first press of a mouse in a document Playwright reads a script that costs more than opening the package.
/// That a mouse does the same is in <see cref="MouseTests"/>.
/// </remarks>
internal sealed class LearnerPage(Visit visit)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The pages' ids, in order.</summary>
    public Task<string[]> Pages() => Ids("section[data-page]");

    /// <summary>The ids of the pages that must be done.</summary>
    public Task<string[]> ObligatoryPages() => Ids("section[data-page][data-obligatory]");

    /// <summary>The id of the page that is shown; <c>_start</c> and <c>_end</c> are the first and the last view.</summary>
    public Task<string> Current() => Tell<string>("current");

    /// <summary>Goes to a page through the menu.</summary>
    public Task OpenThroughMenu(string id) => Do("open", id);

    /// <summary>Says that the page shown is done, and sees the next one.</summary>
    public Task Done() => Do("done");

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
        foreach (var letter in letters) await Do("choose", id, letter);
        await Answer(id);
    }

    /// <summary>Ticks a box, or unticks it.</summary>
    /// <param name="id">The page's id, a dot and the box's own.</param>
    /// <param name="ticked">Whether it is ticked after that.</param>
    public Task Tick(string id, bool ticked = true) => Do(ticked ? "tick" : "untick", id);

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
    public Task Answer(string id) => Do("answer", id);

    /// <summary>Whether a question is answered, and its button lets it be answered anew.</summary>
    public Task<bool> IsAnswered(string id) => Tell<bool>("answered", id);

    /// <summary>What is said above the page; empty if nothing.</summary>
    public Task<string> Said() => Tell<string>("said");

    /// <summary>What the learner is asked of work that was found in the tab; empty if nothing.</summary>
    public Task<string> Asked() => Tell<string>("asked");

    /// <summary>Says that the work that was found in the tab is one's own.</summary>
    public Task Claim() => Do("claim");

    /// <summary>Says that it is another's.</summary>
    public Task Disown() => Do("disown");

    /// <summary>How many pages are marked as done.</summary>
    public Task<int> PagesShownAsDone() => Tell<int>("marked");

    /// <summary>Waits until so many pages are marked as done.</summary>
    public async Task ShowsDone(int pages) =>
        await visit.Sco.WaitForFunctionAsync("pages => document.querySelectorAll('.menu [data-mark][data-done]').length === pages", pages);

    /// <summary>Whether the page says that the LMS has it in store that the part is done.</summary>
    public Task<bool> IsSaidToBeRegistered() => Tell<bool>("registered");

    /// <summary>The heading of what is shown.</summary>
    public Task<string> Heading() => Tell<string>("heading");

    /// <summary>Whether there is anything on the page that holds the learner up: a dialogue, or something that is not to be reached.</summary>
    public Task<bool> IsHeldUp() => visit.Sco.EvaluateAsync<bool>("() => document.querySelector('dialog, [aria-modal], [role=dialog], [role=alertdialog], [inert]') !== null");

    /// <summary>Whether the button that saves and ends is shown.</summary>
    public Task<bool> CanSaveAndLeave() => Tell<bool>("canSave");

    /// <summary>Saves and ends the session, by the package's own button.</summary>
    /// <param name="presses">How often it is pressed, in quick succession.</param>
    public Task SaveAndLeave(int presses = 1) => Do("save", count: presses);

    private ILocator Question(string id) => visit.Sco.Locator($"[data-question='{id}']");

    private Task<string[]> Ids(string selector) =>
        visit.Sco.EvaluateAsync<string[]>("selector => [...document.querySelectorAll(selector)].map(page => page.dataset.page)", selector);

    private async Task Do(string what, string id = "", char which = ' ', int count = 1) => await Tell<object?>(what, id, which, count);

    private async Task<T> Tell<T>(string what, string id = "", char which = ' ', int count = 1)
    {
        try
        {
            return await visit.Sco.EvaluateAsync<T>(LearnerScript.Text, new { what, id, which = which.ToString(), count }).WaitAsync(Patience);
        }
        catch (TimeoutException late)
        {
            throw new TimeoutException($"{what} {id}: nothing came of it.", late);
        }
    }
}
