using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Player;

/// <summary>What a SCO says on its way out reaches both LMSs, however the learner leaves.</summary>
public sealed class LeavingTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private const string SaysGoodbye = """
        api.LMSSetValue("cmi.core.lesson_status", "incomplete");
        api.LMSSetValue("cmi.core.exit", "suspend");
        api.LMSSetValue("cmi.core.lesson_location", "p1");
        api.LMSCommit("");
        addEventListener("pagehide", () => {
          api.LMSSetValue("cmi.core.lesson_location", "p2");
          api.LMSSetValue("cmi.suspend_data", "x".repeat(4096));
          api.LMSSetValue("cmi.core.session_time", "00:00:05.00");
          api.LMSFinish("");
        });
        """;

    public static TheoryData<LmsKind, string> EveryWayOut()
    {
        var ways = new TheoryData<LmsKind, string>();
        foreach (var lms in Enum.GetValues<LmsKind>())
            foreach (var way in Ways.Keys) ways.Add(lms, way);
        return ways;
    }

    private static readonly Dictionary<string, Func<Visit, Task>> Ways = new()
    {
        ["closing the tab"] = visit => visit.LeaveByClosing(),
        ["going elsewhere"] = visit => visit.LeaveByNavigating(),
        ["emptying the frame"] = visit => visit.LeaveByEmptyingFrame(),
    };

    [Theory]
    [MemberData(nameof(EveryWayOut))]
    public async Task What_is_said_at_pagehide_lands(LmsKind lms, string way)
    {
        var activity = where.Server.Add(TinyPackage.Of(SaysGoodbye));
        await using var visit = await Visit.Open(where, activity, new() { Lms = lms });

        await Ways[way](visit);

        var calls = await visit.Calls();
        Assert.Equal(Enumerable.Range(0, 9), calls.Select(call => call.Number));
        Assert.Equal("LMSFinish", calls[^1].Method);
        Assert.All(calls, call => Assert.Equal(("true", "0"), (call.Result, call.Error)));
        Assert.Equal("p2", visit.Tracks["cmi.core.lesson_location"]);
        Assert.Equal(4096, visit.Tracks["cmi.suspend_data"].Length);
        Assert.Equal("00:00:05", visit.Tracks["cmi.core.total_time"]);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_window_of_its_own_that_is_closed_says_goodbye_to_its_opener()
    {
        var activity = where.Server.Add(TinyPackage.Of(SaysGoodbye));
        await using var visit = await Visit.Open(where, activity, new() { OwnWindow = true });

        await visit.LeaveByClosing();

        Assert.Equal("LMSFinish", (await visit.Calls())[^1].Method);
        Assert.Equal("p2", visit.Tracks["cmi.core.lesson_location"]);
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData(LmsKind.Totara)]
    [InlineData(LmsKind.ScormAgain)]
    public async Task Where_the_browser_dies_what_was_committed_is_left(LmsKind lms)
    {
        var activity = where.Server.Add(TinyPackage.Of(SaysGoodbye));
        await using var visit = await Visit.Open(where, activity, new() { Lms = lms });

        await visit.LeaveByCrash();

        Assert.Equal("LMSCommit", (await visit.Calls())[^1].Method);
        Assert.Equal("p1", visit.Tracks["cmi.core.lesson_location"]);
    }

    [Fact]
    public async Task More_than_64_KB_on_the_way_out_is_lost_and_nobody_hears_of_it()
    {
        const string savesItAllForTheEnd = """
            for (let i = 0; i < 300; i++) {
              api.LMSSetValue(`cmi.interactions.${i}.id`, "f".repeat(255));
            }
            addEventListener("pagehide", () => api.LMSFinish(""));
            """;
        var activity = where.Server.Add(TinyPackage.Of(savesItAllForTheEnd));
        await using var visit = await Visit.Open(where, activity);

        await visit.LeaveByClosing();

        var finish = (await visit.Calls())[^1];
        Assert.Equal(("LMSFinish", "true"), (finish.Method, finish.Result));
        Assert.Empty(visit.Tracks);
        Assert.Empty(visit.Faults);
    }
}
