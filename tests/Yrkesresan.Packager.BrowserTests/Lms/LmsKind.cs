namespace Yrkesresan.Packager.BrowserTests.Lms;

/// <summary>The LMSs that a package is played in.</summary>
public enum LmsKind
{
    /// <summary>The stand-in of tests/lms/totara.js: as strict as Totara, now and then stricter.</summary>
    Totara,

    /// <summary>npm's scorm-again, which nobody here wrote.</summary>
    ScormAgain,
}
