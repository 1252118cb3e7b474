using System.Collections.Immutable;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>What the LMS is told about an answer to each kind of question is what SCORM 1.2 allows, in both LMSs.</summary>
public sealed class QuestionKindsTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    // As shown, the things to order are Tre, Två, Ett, and the words to pair with 1, 2, 3 are två, ett, tre.
    private static readonly ImmutableArray<string> Right =
    [
        "id=sant type=true-false pattern=t weighting=1 response=t result=correct",
        "id=val type=choice pattern=b weighting=1 response=b result=correct",
        "id=flerval type=choice pattern={a,c} weighting=2 response=a,c result=correct",
        "id=ordning type=sequencing pattern=c,b,a weighting=1 response=c,b,a result=correct",
        "id=par type=matching pattern=a.b,b.a,c.c weighting=1 response=a.b,b.a,c.c result=correct",
        "id=lucka type=fill-in weighting=1 result=correct",
        "id=tal type=numeric pattern=2.5 weighting=1 response=2.5 result=correct",
        "id=skala type=likert response=b result=neutral",
    ];

    private readonly Activity activity = where.Server.Add(QuestionsPart.Package);

    [Theory]
    [InlineData(LmsKind.Totara)]
    [InlineData(LmsKind.ScormAgain)]
    public async Task Every_kind_is_told_in_its_own_form(LmsKind lms)
    {
        await using var visit = await Visit.Open(where, activity, new() { Lms = lms });
        await AnswerAll(new(visit));
        await visit.LeaveByClosing();

        Assert.Equal(string.Join('\n', Right), string.Join('\n', Rows(visit.Tracks)));
        AssertNothingWentWrong(visit, await visit.Calls());
    }

    [Theory]
    [InlineData(LmsKind.Totara)]
    [InlineData(LmsKind.ScormAgain)]
    public async Task A_new_try_overwrites_its_row_and_the_next_visit_begins_new_ones(LmsKind lms)
    {
        await using (var first = await Visit.Open(where, activity, new() { Lms = lms }))
        {
            var page = new LearnerPage(first);
            await page.OpenThroughMenu("svara");
            await page.Choose("sant", "f");
            await page.OpenThroughMenu("alla");
            await page.Write("lucka", "Rapport");
            await page.OpenThroughMenu("svara");
            await page.Answer("sant");
            await page.Choose("sant", "t");
            await first.LeaveByClosing();

            Assert.Equal(
                "id=sant type=true-false pattern=t weighting=1 response=t result=correct\nid=lucka type=fill-in weighting=1 result=wrong",
                string.Join('\n', Rows(first.Tracks)));
            AssertNothingWentWrong(first, await first.Calls());
        }

        await using var second = await Visit.Open(where, activity, new() { Lms = lms });
        var again = new LearnerPage(second);
        await again.OpenThroughMenu("alla");
        await again.Choose("skala", "c");
        await second.LeaveByClosing();

        Assert.Equal("id=skala type=likert response=c result=neutral", Rows(second.Tracks)[^1]);
        AssertNothingWentWrong(second, await second.Calls());
    }

    [Fact]
    public async Task What_is_written_never_leaves_the_page()
    {
        await using var visit = await Visit.Open(where, activity);
        var page = new LearnerPage(visit);
        await page.OpenThroughMenu("alla");
        await page.Write("lucka", "hemlighet");
        await visit.LeaveByClosing();

        Assert.DoesNotContain(await visit.Calls(), call => call.ToString().Contains("hemlighet", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task AnswerAll(LearnerPage page)
    {
        await page.OpenThroughMenu("svara");
        await page.Choose("sant", "t");
        await page.OpenThroughMenu("alla");
        await page.Choose("val", "b");
        await page.Choose("flerval", "ac");
        await page.Order("ordning", "Ett", "Två", "Tre");
        await page.Pair("par", ("1", "ett"), ("2", "två"), ("3", "tre"));
        await page.Write("lucka", "  En  OROSANMÄLAN ");
        await page.Write("tal", "2,50");
        await page.Choose("skala", "b");
    }

    /// <summary>The rows of interactions, in order, without their times, which are checked to be clock times.</summary>
    private static ImmutableArray<string> Rows(ImmutableSortedDictionary<string, string> tracks) =>
    [
        .. Enumerable.Range(
            0,
            tracks.Keys.Count(key => key.StartsWith("cmi.interactions.", StringComparison.Ordinal) && key.EndsWith(".id", StringComparison.Ordinal)))
            .Select(row =>
            {
                string? Value(string name) => tracks.GetValueOrDefault($"cmi.interactions.{row}.{name}");
                Assert.Matches("^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", Value("time"));
                return string.Join(' ', new[]
                {
                    ("id", Value("id")), ("type", Value("type")), ("pattern", Value("correct_responses.0.pattern")), ("weighting", Value("weighting")),
                    ("response", Value("student_response")), ("result", Value("result")),
                }
                .Where(part => !string.IsNullOrEmpty(part.Item2)).Select(part => $"{part.Item1}={part.Item2}"));
            }),
    ];

    private static void AssertNothingWentWrong(Visit visit, ImmutableArray<ApiCall> calls) =>
        Assert.Empty(calls.Where(call => call.Error != "0").Select(call => call.ToString()).Concat(visit.Faults));
}
