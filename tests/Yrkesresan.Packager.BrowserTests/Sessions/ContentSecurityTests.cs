using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>A package works where an LMS allows nothing but the package's own files.</summary>
public sealed partial class ContentSecurityTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    [Fact]
    public async Task Nothing_is_blocked_under_default_src_self()
    {
        var activity = where.Server.Add(QuestionsPart.Package);
        activity.ContentSecurityPolicy = "default-src 'self'";
        await using var visit = await Visit.Open(where, activity);
        var page = new LearnerPage(visit);
        await page.OpenThroughMenu("svara");
        await page.Choose("sant", "t");
        foreach (var id in await page.Pages()) await page.OpenThroughMenu(id);
        await page.DoAllObligatory();
        await page.SaveAndLeave();

        await Assertions.Expect(visit.Sco.Locator("#_closed h1")).ToHaveTextAsync("Det du har gjort är sparat", new() { UseInnerText = true });
        Assert.Equal("completed", visit.Tracks["cmi.core.lesson_status"]);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_policy_is_in_force()
    {
        var activity = where.Server.Add(QuestionsPart.Package);
        activity.ContentSecurityPolicy = "default-src 'self'";
        await using var visit = await Visit.Open(where, activity);

        await visit.Sco.EvaluateAsync("() => { document.body.setAttribute('style', 'color: red'); }");

        Assert.True(await visit.GoesWrong(fault => fault.Contains("Content Security Policy", StringComparison.Ordinal)), string.Join('\n', visit.Faults));
    }

    [Fact]
    public void Nothing_is_inline_and_nothing_waits_for_unload()
    {
        using var zip = new ZipArchive(new MemoryStream(SamplePackage.Read()));
        Assert.DoesNotMatch(Inline(), Text("index.html"));
        Assert.DoesNotMatch(Unload(), Text("sco.js"));

        string Text(string name)
        {
            using var reader = new StreamReader(zip.GetEntry(name)!.Open());
            return reader.ReadToEnd();
        }
    }

    [GeneratedRegex("""<style|<script(?![^>]*\bsrc=)|<[^>]*\s(?:style|on[a-z]+)\s*=|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    /// <summary><c>pagehide</c> is all that is reliable: <c>unload</c> is going away, <c>beforeunload</c> may be cancelled.</summary>
    [GeneratedRegex("(?<![a-z])(?:on)?(?:before)?unload(?![a-z])", RegexOptions.IgnoreCase)]
    private static partial Regex Unload();
}
