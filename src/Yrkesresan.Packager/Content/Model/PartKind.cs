namespace Yrkesresan.Packager.Content.Model;

/// <summary>Which part of a course, in the order in which learners meet them.</summary>
public enum PartKind
{
    /// <summary>Before the kursdagar.</summary>
    Förberedelser,

    /// <summary>After the kursdagar.</summary>
    Fördjupning,

    /// <summary>Material without kursdagar.</summary>
    Information,
}
