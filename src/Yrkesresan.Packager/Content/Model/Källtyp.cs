namespace Yrkesresan.Packager.Content.Model;

/// <summary>What a source is.</summary>
public enum Källtyp
{
    /// <summary>A law.</summary>
    Lag,

    /// <summary>An authority's regulations and general advice.</summary>
    Föreskrift,

    /// <summary>A handbook.</summary>
    Handbok,

    /// <summary>A compilation of knowledge for practice.</summary>
    Kunskapsstöd,

    /// <summary>A web page.</summary>
    Webbsida,

    /// <summary>A film.</summary>
    Film,

    /// <summary>A podcast.</summary>
    Podd,

    /// <summary>An online course.</summary>
    Webbutbildning,
}
