using Microsoft.Playwright;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>Eyes and hands are left where the learner has them, and what matters is where they are.</summary>
public sealed class AttentionTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private static readonly VisitOptions Phone = new() { Clock = true, Width = 320, Height = 640 };

    private readonly Activity questions = where.Server.Add(QuestionsPart.Package);
    private readonly Activity course = where.Server.Add(SamplePackage.Read());

    [Theory]
    [InlineData("no-api")]
    [InlineData("late-1000")]
    public async Task Who_does_not_wait_for_the_LMS_is_not_moved_when_the_search_is_over(string fault)
    {
        await using var visit = await Visit.Open(where, questions, Phone with { Fault = fault });
        await new LearnerPage(visit).OpenThroughMenu("alla");
        var field = visit.Sco.Locator("[data-page='alla'] input[type='text']").First;
        await field.ScrollIntoViewIfNeededAsync();
        await field.FocusAsync();
        var before = await Top(field);
        await visit.Pass(TimeSpan.FromSeconds(3));

        Assert.True(await field.EvaluateAsync<bool>("field => field === document.activeElement"));
        // What is said above the page moves it down, and the browser keeps what is looked at where it was.
        Assert.InRange(await Top(field), before - 2, before + 2);
    }

    [Fact]
    public async Task What_the_address_says_is_shown_before_the_search_is_over()
    {
        await using var visit = await Visit.Open(where, questions, Phone with { Fault = "no-api" });
        await new LearnerPage(visit).OpenThroughMenu("svara");
        await visit.Sco.EvaluateAsync("() => { location.reload(); }");
        await visit.Sco.WaitForURLAsync("**/index.html#svara");

        await visit.Sco.WaitForSelectorAsync(":root[data-session='searching'] [data-view='svara']:not([hidden])");
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Who_comes_back_begins_at_the_top_of_the_page(int width)
    {
        course.Give("anna", course.TracksOf("anna").SetItem("cmi.core.lesson_location", "bbic").SetItem("cmi.core.lesson_status", "incomplete"));
        await using var visit = await Visit.Open(where, course, new() { Width = width, Height = 640 });
        await visit.Sco.WaitForSelectorAsync("[data-view='bbic']:not([hidden])");
        await visit.Sco.WaitForFunctionAsync("() => location.hash === '#bbic' && document.readyState === 'complete'");
        await Task.Delay(300);

        Assert.Equal(0, await Scrolled(visit));
        Assert.Equal("H1", await visit.Sco.EvaluateAsync<string>("() => document.activeElement.tagName"));
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_gives_way_to_the_page_where_the_learner_was()
    {
        await using var visit = await Visit.Open(where, course, new() { Reopens = true });
        await new LearnerPage(visit).OpenThroughMenu("bbic");
        await visit.Sco.EvaluateAsync("() => { location.hash = 'borta'; location.reload(); }");

        await visit.Sco.WaitForFunctionAsync("() => location.hash === '#bbic' && document.querySelector('[data-view=bbic]:not([hidden])')");
    }

    [Fact]
    public async Task The_way_past_the_menu_is_no_step_in_the_history()
    {
        await using var visit = await Visit.Open(where, questions, Phone);
        await new LearnerPage(visit).OpenThroughMenu("svara");
        await visit.Sco.Locator(".skip-link").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("_main #svara", await visit.Sco.EvaluateAsync<string>("() => `${document.activeElement.id} ${location.hash}`"));
    }

    [Fact]
    public async Task That_nothing_could_be_saved_is_seen_far_down_the_page_too()
    {
        await using var visit = await Visit.Open(where, course, Phone);
        await new LearnerPage(visit).OpenThroughMenu("bbic");
        await visit.Pass(TimeSpan.FromSeconds(2));
        await visit.Break("commit-false");
        var button = visit.Sco.Locator("[data-page='bbic'] [data-action='done']");
        await button.EvaluateAsync("button => { button.dataset.next = location.hash; button.scrollIntoView({ block: 'end' }); }");
        await button.ClickAsync();
        await visit.Pass(TimeSpan.FromSeconds(2));

        await visit.Sco.WaitForSelectorAsync("#_banner[data-kind='trouble']");
        Assert.InRange(await visit.Sco.EvaluateAsync<int>("() => Math.round(document.getElementById('_banner').getBoundingClientRect().top)"), 0, 640);
    }

    [Theory]
    [InlineData(true, "")]
    [InlineData(false, "")]
    [InlineData(false, "1")]
    public async Task What_a_learner_wrote_is_not_read_by_the_next_one(bool byButton, string had)
    {
        var everything = where.Server.Add(SamplePackage.ReadEverything());
        everything.Give("anna", everything.TracksOf("anna").Add("cmi.suspend_data", had).Add("cmi.core.lesson_status", "incomplete"));
        await using var visit = await Visit.Open(where, everything);
        var written = visit.Sco.Locator("[data-reflection] textarea").First;
        await new LearnerPage(visit).OpenThroughMenu(await written.EvaluateAsync<string>("box => box.closest('[data-page]').id"));
        await written.FillAsync("Jag är rädd.");
        if (byButton) await visit.Sco.GetByRole(AriaRole.Button, new() { Name = "Spara och avsluta" }).First.ClickAsync();
        await using var next = await visit.OpenAgain(new() { Learner = "örjan" });
        await next.Sco.WaitForSelectorAsync(":root[data-session='normal']");

        Assert.Equal("", await next.Sco.Locator("[data-reflection] textarea").First.InputValueAsync());
    }

    [Fact]
    public async Task The_same_learner_finds_it_again()
    {
        var everything = where.Server.Add(SamplePackage.ReadEverything());
        await using var visit = await Visit.Open(where, everything);
        var written = visit.Sco.Locator("[data-reflection] textarea").First;
        await new LearnerPage(visit).OpenThroughMenu(await written.EvaluateAsync<string>("box => box.closest('[data-page]').id"));
        await written.FillAsync("Jag är rädd.");
        await using var again = await visit.OpenAgain(new());
        await again.Sco.WaitForSelectorAsync(":root[data-session='normal']");

        Assert.Equal("Jag är rädd.", await again.Sco.Locator("[data-reflection] textarea").First.InputValueAsync());
    }

    [Fact]
    public async Task What_was_paired_is_read_whole_after_the_answer()
    {
        await using var visit = await Visit.Open(where, questions, Phone);
        var page = new LearnerPage(visit);
        await page.OpenThroughMenu("alla");
        await page.Pair("par", ("1", "ett"), ("2", "två"), ("3", "tre"));

        Assert.Equal(["ett", "två", "tre"], await visit.Sco.Locator("[data-question='par'] tbody td").AllInnerTextsAsync());
    }

    [Theory]
    [InlineData("Samverkansöverenskommelserna")]
    [InlineData("Missbruksbehandlingsrekommendationerna")]
    public async Task Long_words_are_folded_on_a_narrow_screen(string word)
    {
        await using var visit = await Visit.Open(where, questions, Phone);
        await visit.Sco.EvaluateAsync(
            """
            word => {
              for (const view of document.querySelectorAll('.view')) view.hidden = false;
              for (const element of document.querySelectorAll('h1, .top-course, .menu a, .contents a, .choices li, .words, .options span, th[scope=row], .view.end li a, .button, .tag'))
                element.append(' ' + word);
            }
            """,
            word);

        Assert.Equal(320, await visit.Sco.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    private static Task<double> Top(ILocator element) => element.EvaluateAsync<double>("element => element.getBoundingClientRect().top");

    private static Task<int> Scrolled(Visit visit) => visit.Sco.EvaluateAsync<int>("() => Math.round(scrollY)");
}
