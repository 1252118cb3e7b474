namespace Yrkesresan.Packager.Content.Model;

/// <summary>How far a page has come.</summary>
public enum PageStatus
{
    /// <summary>Something is written that cannot be read, which is a fault. Nobody knows that the page is utkast, so it is not taken for one.</summary>
    Oläslig,

    /// <summary>Being written; stays out of a release. What a page is that says nothing.</summary>
    Utkast,

    /// <summary>Reviewed.</summary>
    Granskad,

    /// <summary>Decided.</summary>
    Fastställd,
}
