namespace Yrkesresan.Packager.Inspection;

/// <summary>The kinds of verdict.</summary>
public enum VerdictKind
{
    /// <summary>Totara takes the package, and the course works there.</summary>
    Yes,

    /// <summary>Totara takes the package, but the course does not do what a course of SCORM 1.2 should, such as tell when it is completed.</summary>
    WithReservation,

    /// <summary>Totara refuses the package, or the course does not work there.</summary>
    No,
}
