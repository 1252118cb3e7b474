namespace Yrkesresan.Packager.Content.Model;

/// <summary>How deep a kunskapsmål goes.</summary>
public enum Kunskapsnivå
{
    /// <summary>To know.</summary>
    Fakta,

    /// <summary>To understand.</summary>
    Förståelse,

    /// <summary>To be able to do.</summary>
    Färdighet,

    /// <summary>To master.</summary>
    Förtrogenhet,
}
