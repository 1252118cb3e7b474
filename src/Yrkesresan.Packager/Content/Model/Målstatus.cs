namespace Yrkesresan.Packager.Content.Model;

/// <summary>Whether a kunskapsmål is decided.</summary>
public enum Målstatus
{
    /// <summary>Written as an example; learners are told so.</summary>
    Exempel,

    /// <summary>Decided.</summary>
    Fastställd,
}
