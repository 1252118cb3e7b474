namespace Yrkesresan.Packager.Diagnostics;

/// <summary>How much a diagnostic matters. Only <see cref="Error"/> stops a build.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Info,

    /// <summary>Ought to be mended; the package still works.</summary>
    Warning,

    /// <summary>The package would be wrong: nothing is written.</summary>
    Error,
}
