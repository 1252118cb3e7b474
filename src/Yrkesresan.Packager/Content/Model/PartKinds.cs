using System.Collections.Immutable;

namespace Yrkesresan.Packager.Content.Model;

/// <summary>The names that parts of a course have.</summary>
public static class PartKinds
{
    /// <summary>Every kind and its folder's name, which is also the last word of its package's name.</summary>
    public static readonly ImmutableArray<(PartKind Kind, string Folder, string Title)> All =
    [
        (PartKind.Förberedelser, "forberedelser", "Förberedelser"),
        (PartKind.Fördjupning, "fordjupning", "Fördjupning"),
        (PartKind.Information, "information", "Information"),
    ];

    /// <summary>The folder's name, in ASCII.</summary>
    public static string Folder(this PartKind kind) => All[(int)kind].Folder;

    /// <summary>The name as learners read it.</summary>
    public static string Title(this PartKind kind) => All[(int)kind].Title;
}
