using System.Collections.Immutable;

namespace Yrkesresan.Packager.Content.Model;

/// <summary>One yrkesresa: everything below <c>content/&lt;resa&gt;/</c>, read once and never changed.</summary>
/// <param name="Id">The folder's name.</param>
/// <param name="Header">What <c>yrkesresa.yaml</c> says.</param>
/// <param name="Kunskapsmål">What <c>kunskapsmal.yaml</c> lists.</param>
/// <param name="Källor">What <c>kallor.yaml</c> lists.</param>
/// <param name="Språkregler">What <c>sprakregler.yaml</c> lists.</param>
/// <param name="Courses">The courses in the order of the resväg: by stop, then by number.</param>
public sealed record Journey(
    string Id,
    JourneyHeader Header,
    Catalogue<Kunskapsmål> Kunskapsmål,
    Catalogue<Källa> Källor,
    ImmutableArray<Språkregel> Språkregler,
    ImmutableArray<Course> Courses)
{
    /// <summary>What <c>utgivna.yaml</c> lists, and at a release what only the packages of the release before have; empty before the first release.</summary>
    public ImmutableArray<UtgivetId> Utgivna { get; init; } = [];

    /// <summary>Whether <c>yrkesresa.yaml</c> could be read: where not, that is reported, and what the journey has is unknown.</summary>
    public bool IsHeaderRead { get; init; } = true;

    /// <summary>Every page of every course, with the course and part it belongs to.</summary>
    public IEnumerable<(Course Course, Part Part, Page Page)> Pages =>
        from course in Courses
        from part in course.Parts
        from page in part.Pages
        select (course, part, page);
}
