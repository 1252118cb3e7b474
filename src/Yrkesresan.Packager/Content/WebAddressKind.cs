namespace Yrkesresan.Packager.Content;

/// <summary>What sort of address a text is.</summary>
public enum WebAddressKind
{
    /// <summary>No whole address: a path, or nothing that can be read.</summary>
    None,

    /// <summary>A web address with encryption.</summary>
    Https,

    /// <summary>A web address without encryption.</summary>
    Http,

    /// <summary>A mail address.</summary>
    Mail,

    /// <summary>Any other scheme: <c>javascript:</c>, <c>data:</c>, <c>file:</c>…</summary>
    Other,
}
