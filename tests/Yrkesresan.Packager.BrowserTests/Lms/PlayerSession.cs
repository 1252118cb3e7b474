using System.Collections.Immutable;

namespace Yrkesresan.Packager.BrowserTests.Lms;

/// <summary>The server's side of a visit: what the player asks at its start and tells until its end.</summary>
internal sealed class PlayerSession(Activity activity, ScoLaunch launch)
{
    private readonly Lock gate = new();
    private readonly TaskCompletionSource gone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ImmutableList<ApiCall> calls = [];
    private volatile ServerFault fault;

    public Activity Activity => activity;

    public ScoLaunch Launch => launch;

    /// <summary>What is wrong with the server, for this visit.</summary>
    public ServerFault Fault
    {
        get => fault;
        set
        {
            fault = value;
            HasFailed |= value != ServerFault.None;
        }
    }

    /// <summary>Whether anything has been wrong with it.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Done when the SCO's document has been left.</summary>
    public Task Gone => gone.Task;

    /// <summary>The calls made so far, in the order in which they were made.</summary>
    public ImmutableArray<ApiCall> Calls
    {
        get
        {
            // The last ones come by beacons, each on its own way.
            lock (gate) return [.. calls.OrderBy(call => call.Number)];
        }
    }

    public void Hear(IEnumerable<ApiCall> told)
    {
        lock (gate) calls = calls.AddRange(told);
    }

    public void Leave() => gone.TrySetResult();
}
