namespace Yrkesresan.Packager.Diagnostics.Formats;

/// <summary>What a piece of a printed diagnostic is, for whoever gives it a colour.</summary>
public enum TextStyle
{
    /// <summary>Running text.</summary>
    Plain,

    /// <summary>Where the fault stands.</summary>
    Place,

    /// <summary>Of an error.</summary>
    Error,

    /// <summary>Of a warning.</summary>
    Warning,

    /// <summary>Of something worth knowing.</summary>
    Info,

    /// <summary>What helps the eye but need not be read: the gutter.</summary>
    Faint,
}
