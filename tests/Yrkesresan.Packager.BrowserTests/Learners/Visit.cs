using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Playwright;
using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Learners;

/// <summary>
/// A learner's visit to an activity, from opening it to leaving it. Each visit has a browser profile of its own, unless it is opened in a window that is
/// there already: whatever it finds of an earlier one, the LMS has kept.
/// </summary>
public sealed class Visit : IAsyncDisposable
{
    // How long nothing more must come before a visit is over, and how long that is waited for.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Loading = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    private static readonly DateTime Morning = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);

    private readonly BrowserAndServer where;
    private readonly IBrowserContext context;
    private readonly bool ownsContext;
    private readonly PlayerSession session;
    private readonly int number;
    private readonly string learner;
    private readonly ConcurrentQueue<string> faults = new();
    private readonly IPage player;
    private string keptByTab = "{}";
    private bool left;
    private bool crashed;

    private Visit(BrowserAndServer where, IPage page, bool ownsContext, int number, PlayerSession session)
    {
        (this.where, context, this.ownsContext, this.number, this.session) = (where, page.Context, ownsContext, number, session);
        (player, Page, learner) = (page, page, session.Launch.Learner);
        context.Console += (_, message) => { if (message.Type == "error" && !(session.HasFailed && message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))) faults.Enqueue($"console: {message.Text}"); };
        context.WebError += (_, error) => faults.Enqueue($"error: {error.Error}");
        context.Request += (_, request) => { if (IsElsewhere(request.Url)) faults.Enqueue($"elsewhere: {request.Url}"); };
        context.RequestFailed += (_, request) => { if (!left && !IsOfServer(request.Url)) faults.Enqueue($"failed: {request.Url}"); };
        context.Response += (_, response) => { if (response.Status >= 400 && !IsOfServer(response.Url)) faults.Enqueue($"{response.Status}: {response.Url}"); };
        context.Dialog += (_, dialog) =>
        {
            faults.Enqueue($"{dialog.Type}: {dialog.Message}");
            _ = dialog.AcceptAsync();
        };
    }

    /// <summary>The window that the SCO is in: the player's, or its own.</summary>
    public IPage Page { get; private set; }

    /// <summary>The SCO, in the player's frame or in its own window.</summary>
    public IFrame Sco { get; private set; } = null!;

    /// <summary>
    /// What went wrong so far: errors in the console and of scripts, requests that failed or were answered with 400 and
    /// above, requests to another host, and dialogues, which would hold the learner up.
    /// </summary>
    public ImmutableArray<string> Faults => [.. faults];

    /// <summary>Waits a while for something to go wrong; whether it did.</summary>
    public async Task<bool> GoesWrong(Func<string, bool> isIt)
    {
        for (var waited = TimeSpan.Zero; waited < Patience && !faults.Any(isIt); waited += Glance) await Task.Delay(Glance);
        return faults.Any(isIt);
    }

    /// <summary>What the LMS has kept of the learner by now.</summary>
    public ImmutableSortedDictionary<string, string> Tracks => session.Activity.TracksOf(learner);

    /// <summary>Opens an activity and waits until the SCO is loaded.</summary>
    public static async Task<Visit> Open(BrowserAndServer where, Activity activity, VisitOptions? options = null)
    {
        options ??= new();
        var context = await where.Chromium.NewContextAsync(new()
        {
            ViewportSize = new() { Width = options.Width, Height = options.Height },
            ColorScheme = options.Colours,
            Locale = "sv-SE",
        });
        if (options.Script is { } script) await context.AddInitScriptAsync(script);
        if (options.Clock)
        {
            await context.Clock.InstallAsync(new() { TimeDate = Morning });
            await context.Clock.PauseAtAsync(Morning.AddSeconds(1));
        }

        return await Open(where, await context.NewPageAsync(), true, activity, options);
    }

    /// <summary>Opens an activity in a window that is there already, and stays.</summary>
    public static Task<Visit> OpenIn(IPage window, BrowserAndServer where, Activity activity) => Open(where, window, false, activity, new());

    /// <summary>Opens an activity in another window of the same browser.</summary>
    public async Task<Visit> OpenBeside(Activity activity, VisitOptions options) =>
        await Open(where, await context.NewPageAsync(), false, activity, options);

    /// <summary>Leaves by opening the activity anew in the same tab; one that has been closed is opened from the history, with what it kept.</summary>
    public async Task<Visit> OpenAgain(VisitOptions options)
    {
        left = true;
        var page = player;
        if (player.IsClosed)
        {
            page = await context.NewPageAsync();
            await page.AddInitScriptAsync($"for (const [name, value] of Object.entries({keptByTab})) if (sessionStorage.getItem(name) === null) sessionStorage.setItem(name, value);");
        }

        return await Open(where, page, false, session.Activity, options);
    }

    /// <summary>Lets time pass: what the pages have put off is done when its time comes.</summary>
    public Task Pass(TimeSpan time) => context.Clock.RunForAsync((long)time.TotalMilliseconds);

    /// <summary>Lets a long time pass at once, as where a laptop has been shut: what was put off is done once, at its end.</summary>
    public Task Sleep(TimeSpan time) => context.Clock.FastForwardAsync((long)time.TotalMilliseconds);

    /// <summary>From now on this is wrong with the LMS's script; empty = nothing.</summary>
    public async Task Break(string fault) => await player.EvaluateAsync("fault => { window.fault = fault; }", fault);

    /// <summary>From now on this is wrong with the LMS's server.</summary>
    public void Break(ServerFault fault) => session.Fault = fault;

    /// <summary>From now on nothing leaves the browser.</summary>
    public async Task CutNetwork()
    {
        session.Fault = ServerFault.Unreachable;
        await context.SetOfflineAsync(true);
    }

    /// <summary>From now on nothing is wrong with it any more; what was sent before is lost.</summary>
    public async Task Mend()
    {
        await BeaconsArrive();
        session.Fault = ServerFault.None;
    }

    /// <summary>Waits until each beacon has reached the server, or failed to.</summary>
    /// <exception cref="TimeoutException">The browser never says what came of one.</exception>
    public async Task BeaconsArrive()
    {
        for (var waited = TimeSpan.Zero; await player.EvaluateAsync<int>("() => window.beaconsUnderWay ?? 0") > 0; waited += Glance)
        {
            if (waited > Loading) throw new TimeoutException("The browser does not say what came of a beacon.");
            await Task.Delay(Glance);
        }
    }

    /// <summary>The page is put away in the browser's memory and shown again, as by going back.</summary>
    public async Task PutAwayAndShow()
    {
        await Sco.EvaluateAsync(
            """
            () => {
              window.isFirst = true;
              dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
              dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
            }
            """);
        await Sco.WaitForFunctionAsync("() => !window.isFirst && document.readyState === 'complete'");
    }

    /// <summary>The API's calls so far, in order; also after the learner has left.</summary>
    public async Task<ImmutableArray<ApiCall>> Calls()
    {
        if (!left) await HandIn();
        return session.Calls;
    }

    /// <summary>The learner closes the tab.</summary>
    public async Task LeaveByClosing()
    {
        keptByTab = await Sco.EvaluateAsync<string>("() => JSON.stringify(sessionStorage)");
        await Leave(() => Page.CloseAsync());
    }

    /// <summary>The learner goes to another page in the same tab.</summary>
    public Task LeaveByNavigating() => Leave(() => Page.GotoAsync($"{where.Server.Address}/empty"));

    /// <summary>The player stays while the SCO is taken out of its frame, as where an LMS shows its own end page.</summary>
    public Task LeaveByEmptyingFrame() => Leave(() => Sco.GotoAsync($"{where.Server.Address}/empty"));

    /// <summary>The tab is put away and thrown out of the memory: no event tells the SCO of it, and the tab can be used again.</summary>
    public async Task LeaveUnheard()
    {
        // At a window those that capture are called first.
        await Sco.EvaluateAsync("() => addEventListener('pagehide', event => event.stopImmediatePropagation(), { capture: true })");
        crashed = true;
        await Leave(() => Page.GotoAsync($"{where.Server.Address}/empty"));
    }

    /// <summary>The browser dies: no event tells the SCO of it.</summary>
    public async Task LeaveByCrash()
    {
        await HandIn();
        crashed = true;
        await Leave(Crash);
    }

    /// <summary>The learner looks at another tab; the SCO is told, and goes on.</summary>
    public Task Hide() => SetVisibility("hidden");

    /// <summary>The learner is back.</summary>
    public Task Show() => SetVisibility("visible");

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ownsContext ? context.DisposeAsync() : ValueTask.CompletedTask;

    private static async Task<Visit> Open(BrowserAndServer where, IPage page, bool ownsContext, Activity activity, VisitOptions options)
    {
        var (number, session) = where.Server.Open(activity, new(
            options.Preview ? "browse" : "normal",
            activity.Sco.Mastery,
            options.MasteryOverride,
            activity.Sco.LaunchData,
            options.Learner,
            options.Reopens));
        session.Fault = options.ServerFault;
        var visit = new Visit(where, page, ownsContext, number, session);
        await visit.Load(options);
        return visit;
    }

    private async Task Crash()
    {
        var crash = new TaskCompletionSource();
        Page.Crash += (_, _) => crash.TrySetResult();
        var devTools = await context.NewCDPSessionAsync(Page);
        _ = devTools.SendAsync("Page.crash");
        await crash.Task.WaitAsync(Patience);
    }

    private async Task Load(VisitOptions options)
    {
        var lms = options.Lms == LmsKind.ScormAgain ? "scorm-again" : "totara";
        var size = options.Frame is null ? "" : $"&frame={options.Frame}";
        var address = $"{where.Server.Address}/lms/player.html?lms={lms}&visit={number}&fault={options.Fault}{(options.StaysHidden ? "&stays-hidden" : "")}";
        if (options.OwnWindow)
        {
            Page = await context.RunAndWaitForPageAsync(() => player.GotoAsync($"{address}&window"));
            Sco = Page.MainFrame;
            // Not WaitForURL: it may miss a navigation that comes between its look at the address and its listening.
            await Sco.WaitForFunctionAsync("() => location.pathname.includes('/content/') && document.readyState === 'complete'");
        }
        else
        {
            await player.GotoAsync(address + size);
            // Not by a selector: for its first one in a document Playwright reads a script that costs as much as all the rest.
            await player.EvaluateAsync("() => window.shown").WaitAsync(Loading);
            Sco = player.Frames.Single(frame => frame.Url.Contains("/content/", StringComparison.Ordinal));
        }
    }

    private async Task Leave(Func<Task> leave)
    {
        left = true;
        // After the SCO's own listeners: when this has come, so has what they sent, or it soon will.
        if (!crashed) await Sco.EvaluateAsync("address => addEventListener('pagehide', () => navigator.sendBeacon(address))", $"/visits/{number}/gone");
        await leave();
        if (!crashed) await Task.WhenAny(session.Gone, Task.Delay(Patience));
        var count = -1;
        for (var waited = TimeSpan.Zero; count != session.Calls.Length && waited < Patience; waited += Quiet)
        {
            count = session.Calls.Length;
            await Task.Delay(Quiet);
            // Where the player is still there, it keeps what it has heard until it is asked.
            if (!crashed && !player.IsClosed) await HandIn();
        }
    }

    private async Task HandIn() => await player.EvaluateAsync("() => window.handInCalls?.()");

    // A headless page is never hidden by itself. The player's document hears of it first, as the outer one.
    private async Task SetVisibility(string state)
    {
        foreach (var frame in new[] { player.MainFrame, Sco }.Distinct())
        {
            await frame.EvaluateAsync(
                """
                state => {
                  Object.defineProperty(document, "visibilityState", { configurable: true, get: () => state });
                  Object.defineProperty(document, "hidden", { configurable: true, get: () => state === "hidden" });
                  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
                }
                """,
                state);
        }
    }

    // What the browser says of the LMS's own requests, where the server has been broken on purpose.
    private bool IsOfServer(string url) => session.HasFailed && (url.EndsWith("/tracks", StringComparison.Ordinal) || url.EndsWith("/contents", StringComparison.Ordinal));

    private bool IsElsewhere(string url) =>
        url.StartsWith("http", StringComparison.Ordinal) && !url.StartsWith(where.Server.Address, StringComparison.Ordinal);
}
