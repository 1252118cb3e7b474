using Microsoft.Playwright;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Player;

/// <summary>The player sees what goes wrong in a package, and the LMS keeps what it should from visit to visit.</summary>
public sealed class VisitTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private const string Remembers = """
        document.title = api.LMSGetValue("cmi.suspend_data");
        api.LMSSetValue("cmi.core.lesson_status", "incomplete");
        api.LMSSetValue("cmi.suspend_data", "1~p2");
        api.LMSFinish("");
        """;

    [Theory]
    [InlineData(LmsKind.Totara)]
    [InlineData(LmsKind.ScormAgain)]
    public async Task The_next_visit_finds_what_was_kept_and_another_learner_does_not(LmsKind lms)
    {
        var activity = where.Server.Add(TinyPackage.Of(Remembers));
        Assert.Equal("", await TitleOf(activity, new() { Lms = lms }));
        Assert.Equal("1~p2", await TitleOf(activity, new() { Lms = lms }));
        Assert.Equal("", await TitleOf(activity, new() { Lms = lms, Learner = "örjan" }));
    }

    [Fact]
    public async Task A_replaced_package_keeps_the_tracks_as_long_as_its_item_is_the_same()
    {
        var activity = where.Server.Add(TinyPackage.Of(Remembers));
        await TitleOf(activity, new());

        activity.Upload(TinyPackage.Of(Remembers + "\n// ny"));
        Assert.Equal("1~p2", await TitleOf(activity, new()));

        activity.Upload(TinyPackage.Of(Remembers, item: "ITEM-2"));
        Assert.Equal("", await TitleOf(activity, new()));
    }

    [Theory]
    [InlineData("console.error('aj')", "console: aj")]
    [InlineData("setTimeout(() => { throw new Error('aj') })", "error: Error: aj")]
    [InlineData("fetch('saknas.json')", "404: ")]
    [InlineData("fetch('http://example.org/x').catch(() => {})", "elsewhere: http://example.org/x")]
    [InlineData("setTimeout(() => alert('stopp'))", "alert: stopp")]
    [InlineData("import('./modul.mjs').catch(error => console.error(error.name))", "console: TypeError")]
    public async Task What_goes_wrong_is_seen(string script, string fault)
    {
        var activity = where.Server.Add(TinyPackage.Of(script, more: [("modul.mjs", "export default 1;")]));
        await using var visit = await Visit.Open(where, activity);

        Assert.True(await visit.GoesWrong(seen => seen.StartsWith(fault, StringComparison.Ordinal)), string.Join('\n', visit.Faults));
    }

    [Theory]
    [InlineData(LmsKind.Totara)]
    [InlineData(LmsKind.ScormAgain)]
    public async Task A_learner_who_is_logged_out_is_told_that_nothing_was_kept(LmsKind lms)
    {
        var activity = where.Server.Add(TinyPackage.Of("""
            api.LMSSetValue("cmi.core.lesson_location", "p2");
            api.LMSCommit("");
            """));
        activity.LogOut("anna");
        await using var visit = await Visit.Open(where, activity, new() { Lms = lms });

        var commit = (await visit.Calls())[^1];
        Assert.Equal(("LMSCommit", "false"), (commit.Method, commit.Result));
        Assert.NotEqual("0", commit.Error);
        Assert.Empty(visit.Tracks);
    }

    [Fact]
    public async Task The_window_is_as_it_was_ordered()
    {
        var activity = where.Server.Add(TinyPackage.Of(""));
        await using var phone = await Visit.Open(where, activity, new() { Width = 320, Height = 667, Colours = ColorScheme.Dark });
        await using var narrow = await Visit.Open(where, activity, new() { Frame = "650x666", Preview = true });

        Assert.Equal("320x667", await SizeOf(phone));
        Assert.True(await phone.Sco.EvaluateAsync<bool>("() => matchMedia('(prefers-color-scheme: dark)').matches"));
        Assert.Equal("650x666", await SizeOf(narrow));
        Assert.Equal("browse", await narrow.Sco.EvaluateAsync<string>("() => parent.API.LMSGetValue('cmi.core.lesson_mode')"));
    }

    [Fact]
    public async Task A_learner_who_looks_at_another_tab_is_still_there()
    {
        var activity = where.Server.Add(TinyPackage.Of("""
            document.addEventListener("visibilitychange", () => {
              api.LMSSetValue("cmi.core.lesson_location", document.visibilityState);
              api.LMSCommit("");
            });
            """));
        await using var visit = await Visit.Open(where, activity);

        await visit.Hide();
        await visit.BeaconsArrive();
        Assert.Equal("hidden", visit.Tracks["cmi.core.lesson_location"]);
        await visit.Show();
        Assert.Equal("visible", visit.Tracks["cmi.core.lesson_location"]);
    }

    private static Task<string> SizeOf(Visit visit) => visit.Sco.EvaluateAsync<string>("() => `${innerWidth}x${innerHeight}`");

    private async Task<string> TitleOf(Activity activity, VisitOptions options)
    {
        await using var visit = await Visit.Open(where, activity, options);
        return await visit.Sco.TitleAsync();
    }
}
