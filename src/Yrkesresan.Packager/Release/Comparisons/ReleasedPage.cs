using System.Collections.Immutable;

namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>A page of a package, as its <c>paket.json</c> says.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Obligatory">Whether completing the part needs it.</param>
/// <param name="Checkboxes">The ids of its checkboxes, each with the page's id and a dot before it.</param>
/// <param name="Questions">Its questions, in order.</param>
/// <param name="Content">A hash of each thing that it shows, by its name in the templates; empty where the package notes none.</param>
public sealed record ReleasedPage(
    string Id,
    string Title,
    bool Obligatory,
    ImmutableArray<string> Checkboxes,
    ImmutableArray<ReleasedQuestion> Questions,
    ImmutableSortedDictionary<string, string> Content);
