using Microsoft.Playwright;
using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Learners;

/// <summary>Who opens the activity, where and on what; as it stands, Anna on a laptop, in Totara as Totara is set by default.</summary>
public sealed record VisitOptions
{
    /// <summary>The LMS.</summary>
    public LmsKind Lms { get; init; }

    /// <summary>The learner's id.</summary>
    public string Learner { get; init; } = "anna";

    /// <summary>The window's width in CSS pixels; the SCO's frame fills the window unless <see cref="Frame"/> says otherwise.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>The window's height in CSS pixels.</summary>
    public int Height { get; init; } = 900;

    /// <summary>The frame's size, as <c>650x666</c>: what Totara leaves of a window beside its table of contents.</summary>
    public string? Frame { get; init; }

    /// <summary>Whether the SCO has a window of its own, Totara's "New window (simple)": the API is its opener's.</summary>
    public bool OwnWindow { get; init; }

    /// <summary>Light or dark.</summary>
    public ColorScheme Colours { get; init; } = ColorScheme.Light;

    /// <summary>Whether the learner has asked for a preview, which gives the mode <c>browse</c>.</summary>
    public bool Preview { get; init; }

    /// <summary>Totara's setting "Mastery score overrides status".</summary>
    public bool MasteryOverride { get; init; } = true;

    /// <summary>Whether the LMS opens a session again after <c>LMSFinish</c> without a new launch.</summary>
    public bool Reopens { get; init; }

    /// <summary>What is wrong with the LMS's script: a <c>Fault</c> of tests/lms/types.d.ts.</summary>
    public string Fault { get; init; } = "";

    /// <summary>What is wrong with the LMS's server from the start.</summary>
    public ServerFault ServerFault { get; init; }

    /// <summary>Whether the player goes on sending beacons once it has been hidden, as in the first versions of Totara 13.</summary>
    public bool StaysHidden { get; init; }

    /// <summary>A script that every document runs first: a browser that lacks something.</summary>
    public string? Script { get; init; }

    /// <summary>Whether only the test moves the clock, with <see cref="Visit.Pass"/> and <see cref="Visit.Sleep"/>.</summary>
    public bool Clock { get; init; }
}
