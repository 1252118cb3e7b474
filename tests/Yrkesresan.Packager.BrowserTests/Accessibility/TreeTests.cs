using Microsoft.Playwright;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;
using Yrkesresan.Packager.BrowserTests.Sessions;
using Yrkesresan.Packager.Tests.Snapshots;

namespace Yrkesresan.Packager.BrowserTests.Accessibility;

/// <summary>What a screen reader is given: roles, names, states, and what is announced. The trees are Chromium's, a file each in <c>trees</c>.</summary>
public sealed class TreeTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "tests", "Yrkesresan.Packager.BrowserTests", "Accessibility", "trees");

    // Right, all but the number.
    private static readonly Dictionary<string, Func<LearnerPage, Task>> Answers = new()
    {
        ["val"] = page => page.Choose("val", "b"),
        ["flerval"] = page => page.Choose("flerval", "ac"),
        ["ordning"] = page => page.Order("ordning", "Ett", "Två", "Tre"),
        ["par"] = page => page.Pair("par", ("1", "ett"), ("2", "två"), ("3", "tre")),
        ["lucka"] = page => page.Write("lucka", "orosanmälan"),
        ["tal"] = page => page.Write("tal", "3"),
        ["skala"] = page => page.Choose("skala", "b"),
    };

    private readonly Activity activity = where.Server.Add(QuestionsPart.Package);

    [Fact]
    public async Task Questions_of_each_kind_before_and_after_the_answer()
    {
        await using var visit = await Visit.Open(where, activity, new() { OwnWindow = true });
        var page = new LearnerPage(visit);
        await page.OpenThroughMenu("alla");
        foreach (var (id, answer) in Answers)
        {
            var question = visit.Page.Locator($"[data-question='{id}']");
            var before = await question.AriaSnapshotAsync();
            await answer(page);
            Snapshot.Match($"{before}\n# Answered:\n{await question.AriaSnapshotAsync()}\n", Folder, $"{id}.yaml");
        }
    }

    [Fact]
    public async Task The_start_a_page_and_the_end()
    {
        await using var visit = await Visit.Open(where, activity, new() { OwnWindow = true });
        var page = new LearnerPage(visit);
        await Match(visit, "start.yaml");
        await page.OpenThroughMenu("las");
        await page.Tick("las.lagen");
        await Match(visit, "sida.yaml");
        await page.DoAllObligatory();
        await visit.Page.Locator("[data-registered]").WaitForAsync();
        await Match(visit, "avslutning.yaml");
    }

    [Theory]
    [InlineData("no-api", "Resultat sparas inte i lärplattformen.")]
    [InlineData("commit-false", "Det gick inte att spara i lärplattformen.")]
    public async Task What_goes_wrong_is_announced(string fault, string begins)
    {
        await using var visit = await Visit.Open(where, activity, new() { OwnWindow = true, Fault = fault });
        var announced = visit.Page.GetByRole(AriaRole.Status).First;
        await Assertions.Expect(announced).ToContainTextAsync(begins);
    }

    [Fact]
    public async Task What_is_moved_is_announced()
    {
        await using var visit = await Visit.Open(where, activity, new() { OwnWindow = true });
        await new LearnerPage(visit).OpenThroughMenu("alla");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Flytta upp: Ett" }).ClickAsync();

        Assert.Equal("Ett: 2", await visit.Page.Locator("#_spoken").InnerTextAsync());
    }

    private static async Task Match(Visit visit, string file) => Snapshot.Match(await visit.Page.Locator("body").AriaSnapshotAsync() + "\n", Folder, file);
}
