namespace Yrkesresan.Packager.Content.Model;

/// <summary>How far a page has come.</summary>
public enum PageStatus
{
    /// <summary>Being written; stays out of a release.</summary>
    Utkast,

    /// <summary>Reviewed.</summary>
    Granskad,

    /// <summary>Decided.</summary>
    Fastställd,
}
