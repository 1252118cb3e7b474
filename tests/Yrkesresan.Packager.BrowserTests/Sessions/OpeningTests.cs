using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>A page of text is there at once: few things have to be fetched for it.</summary>
public sealed class OpeningTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private const int Most = 4;

    [Fact]
    public async Task Opening_on_any_page_takes_few_requests()
    {
        var activity = where.Server.Add(SamplePackage.Read());
        string[] pages;
        await using (var first = await Visit.Open(where, activity)) pages = await new LearnerPage(first).Pages();
        foreach (var page in pages)
        {
            activity.Give("anna", activity.TracksOf("anna").SetItem("cmi.core.lesson_location", page).SetItem("cmi.core.lesson_status", "incomplete"));
            var before = where.Server.Requests.Length;
            await using var visit = await Visit.Open(where, activity);
            await visit.Sco.WaitForSelectorAsync($"[data-page='{page}']:not([hidden])");
            var fetched = where.Server.Requests[before..]
                .Select(request => request.Path)
                .Where(path => path.StartsWith("/content/", StringComparison.Ordinal))
                .Distinct()
                .ToArray();
            Assert.InRange(fetched.Length, 3, Most);
        }
    }
}
