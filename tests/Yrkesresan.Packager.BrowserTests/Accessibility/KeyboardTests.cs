using Microsoft.Playwright;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;
using Yrkesresan.Packager.BrowserTests.Sessions;

namespace Yrkesresan.Packager.BrowserTests.Accessibility;

/// <summary>A part is done from its first page to the last by a keyboard alone, and the focus is never lost.</summary>
public sealed class KeyboardTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private readonly Activity activity = where.Server.Add(QuestionsPart.Package);

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task A_whole_part_is_done_and_every_question_answered_right(int width)
    {
        await using var visit = await Visit.Open(where, activity, new() { OwnWindow = true, Width = width });
        var keyboard = new Keyboard(visit.Page);

        await keyboard.Use(AriaRole.Link, "Börja läsa");
        await AssertBegun(visit, "Läs");
        await keyboard.Use(AriaRole.Checkbox, "Läs lagen", "Space");
        await keyboard.Use(AriaRole.Button, "Klar, gå vidare");

        await AssertBegun(visit, "Svara");
        await keyboard.Use(AriaRole.Radio, "Sant", "Space");
        await Answer(keyboard);
        await keyboard.Use(AriaRole.Button, "Klar, gå vidare");

        await AssertBegun(visit, "Alla slag");
        await AnswerAll(keyboard);
        await keyboard.Use(AriaRole.Button, "Klar");

        await AssertBegun(visit, "Du är klar med den här delen");
        await keyboard.Use(AriaRole.Button, "Spara och avsluta");
        await AssertBegun(visit, "Det du har gjort är sparat");

        Assert.Equal(("completed", "100"), (visit.Tracks["cmi.core.lesson_status"], visit.Tracks["cmi.core.score.raw"]));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_first_stop_leads_past_the_menu()
    {
        await using var visit = await Visit.Open(where, activity, new() { OwnWindow = true });
        var keyboard = new Keyboard(visit.Page);
        await keyboard.Press("Tab");
        await keyboard.AssertFocusIsSeen();
        await keyboard.Press("Enter");
        await keyboard.Press("Tab");

        Assert.Contains("Börja läsa", await keyboard.Focused(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_is_looked_up_and_the_place_is_found_again()
    {
        await using var visit = await Visit.Open(where, activity, new() { OwnWindow = true });
        var keyboard = new Keyboard(visit.Page);
        await keyboard.Use(AriaRole.Link, "Läs");
        await AssertBegun(visit, "Läs");
        await keyboard.Use(AriaRole.Link, "[1] Källa: En lag (2025:1)");
        Assert.StartsWith("<li", await keyboard.Focused(), StringComparison.Ordinal);
        await keyboard.Use(AriaRole.Button, "Tillbaka till texten");

        Assert.StartsWith("<a class=\"citation\"", await keyboard.Focused(), StringComparison.Ordinal);
        await keyboard.AssertFocusIsSeen();
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Going_back_from_the_first_page_leads_to_the_start()
    {
        await using var visit = await Visit.Open(where, activity, new() { OwnWindow = true });
        var keyboard = new Keyboard(visit.Page);
        var start = await visit.Sco.Locator("h1:visible").InnerTextAsync();
        await keyboard.Use(AriaRole.Link, "Börja läsa");
        await AssertBegun(visit, "Läs");
        await visit.Page.GoBackAsync();

        await AssertBegun(visit, start);
    }

    [Fact]
    public async Task A_window_made_narrow_does_not_fold_the_menu_over_the_focus()
    {
        await using var visit = await Visit.Open(where, activity, new() { OwnWindow = true });
        var keyboard = new Keyboard(visit.Page);
        await keyboard.GoTo(AriaRole.Link, "Svara");
        await visit.Page.SetViewportSizeAsync(640, 900);
        await visit.Sco.WaitForFunctionAsync("() => !matchMedia('(min-width: 62em)').matches");

        Assert.Contains("Svara", await keyboard.Focused(), StringComparison.Ordinal);
        Assert.True(await visit.Page.Locator(".menu").GetByRole(AriaRole.Link, new() { Name = "Svara" }).IsVisibleAsync());
    }

    private static async Task AnswerAll(Keyboard keyboard)
    {
        await keyboard.Use(AriaRole.Radio, "Det första", "ArrowDown");
        await Answer(keyboard);
        await keyboard.Use(AriaRole.Checkbox, "Det första", "Space");
        await keyboard.Use(AriaRole.Checkbox, "Det tredje", "Space");
        await Answer(keyboard);
        // As shown, the things to order are Tre, Två, Ett, and the words to pair with 1, 2, 3 are två, ett, tre.
        await keyboard.Use(AriaRole.Button, "Flytta upp: Ett");
        await keyboard.AssertFocusIsSeen();
        await keyboard.Press("Enter");
        await keyboard.Use(AriaRole.Button, "Flytta upp: Två");
        await Answer(keyboard);
        foreach (var (left, steps) in ((string, int)[])[("1", 2), ("2", 1), ("3", 3)])
        {
            await keyboard.GoTo(AriaRole.Combobox, left);
            for (var step = 0; step < steps; step++) await keyboard.Press("ArrowDown");
        }

        await Answer(keyboard);
        foreach (var text in (string[])["orosanmälan", "2,5"])
        {
            await keyboard.GoTo(AriaRole.Textbox, "Ditt svar");
            await keyboard.Write(text);
            await keyboard.Press("Enter");
            await keyboard.AssertFocusIsSeen();
            Assert.Contains("Svara igen", await keyboard.Focused(), StringComparison.Ordinal);
        }

        await keyboard.Use(AriaRole.Radio, "Inte alls", "ArrowDown");
        await Answer(keyboard);
    }

    private static async Task Answer(Keyboard keyboard)
    {
        await keyboard.Use(AriaRole.Button, "Svara");
        await keyboard.AssertFocusIsSeen();
    }

    /// <summary>A view has been opened, and the focus is on its heading.</summary>
    private static async Task AssertBegun(Visit visit, string heading)
    {
        await visit.Sco.WaitForFunctionAsync("heading => document.activeElement.innerText.trim() === heading", heading);
        Assert.Equal("H1", await visit.Sco.EvaluateAsync<string>("() => document.activeElement.tagName"));
    }
}
