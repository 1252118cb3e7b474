namespace Yrkesresan.Packager.Content.Model;

/// <summary>What sort of page it is.</summary>
public enum PageKind
{
    /// <summary>To read here.</summary>
    Text,

    /// <summary>A film to watch.</summary>
    Film,

    /// <summary>A podcast to listen to.</summary>
    Podd,

    /// <summary>A handbook to read elsewhere.</summary>
    Handbok,

    /// <summary>An online course to take elsewhere.</summary>
    Webbutbildning,

    /// <summary>An exercise.</summary>
    Övning,

    /// <summary>Questions.</summary>
    Quiz,

    /// <summary>Things to tick off.</summary>
    Checklista,
}
