namespace Yrkesresan.Packager.BrowserTests.Lms;

/// <summary>What the LMS's server does with what the player tells it, by beacon or otherwise.</summary>
public enum ServerFault
{
    /// <summary>It keeps it.</summary>
    None,

    /// <summary>It cannot be reached: the connection breaks off.</summary>
    Unreachable,

    /// <summary>It answers with HTTP 500.</summary>
    Failing,

    /// <summary>The learner is logged out: it leads on to its login page.</summary>
    LoggedOut,

    /// <summary>It takes what comes by request, and throws away what comes by beacon, which nobody hears of.</summary>
    LosesBeacons,
}
