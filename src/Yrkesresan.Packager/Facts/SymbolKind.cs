namespace Yrkesresan.Packager.Facts;

/// <summary>What is defined in one place of the content and named in others.</summary>
public enum SymbolKind
{
    /// <summary>A source, by journey and id.</summary>
    Källa,

    /// <summary>A kunskapsmål, by journey and id.</summary>
    Kunskapsmål,

    /// <summary>A track, by journey and id.</summary>
    Spår,

    /// <summary>A course, by its code.</summary>
    Kurs,

    /// <summary>A page or a media file, by its path.</summary>
    Fil,

    /// <summary>A heading, by its page's path and its anchor.</summary>
    Rubrik,
}
