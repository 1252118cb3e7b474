
namespace Yrkesresan.Packager.Content.Model;

/// <summary>What learners' progress is kept by in the LMS. The innermost of the ids is what it names: a question or a box, else a page, else a part.</summary>
/// <param name="Kurs">The course's code.</param>
/// <param name="Del">The part, which is a package.</param>
/// <param name="Sida">The page's id; null = the part as a whole.</param>
/// <param name="Fråga">The id of a question on the page, or null.</param>
/// <param name="Ruta">The id of a checkbox on the page, or null.</param>
public sealed record LastingId(string Kurs, PartKind Del, string? Sida = null, string? Fråga = null, string? Ruta = null)
{
    /// <summary>What stays of it wherever in its part it stands: a question's answer is kept by the question's own id.</summary>
    public LastingId WithoutPlace() => Fråga is null ? this : this with { Sida = null };

    /// <summary>Whether another id names the same thing.</summary>
    public bool IsSameAs(LastingId other) => WithoutPlace() == other.WithoutPlace();
}
