namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>How a learner leaves, in the order of the columns of docs/session.md.</summary>
public enum WayOut
{
    /// <summary>By the package's own button, and then by closing the window.</summary>
    Button,

    /// <summary>By closing the window.</summary>
    Closing,

    /// <summary>The window is hidden, and the browser dies while it is.</summary>
    HiddenThenCrash,
}
