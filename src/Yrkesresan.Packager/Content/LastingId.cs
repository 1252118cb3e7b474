using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Content;

/// <summary>What learners' progress is kept by in the LMS. The innermost of the ids is what it names: a question or a box, else a page, else a part.</summary>
/// <param name="Kurs">The course's code.</param>
/// <param name="Del">The part, which is a package.</param>
/// <param name="Sida">The page's id; null = the part as a whole.</param>
/// <param name="Fråga">The id of a question on the page, or null.</param>
/// <param name="Ruta">The id of a box to tick on the page, or null.</param>
public sealed record LastingId(string Kurs, PartKind Del, string? Sida = null, string? Fråga = null, string? Ruta = null)
{
    /// <summary>Whether another id names the same thing. A question is the same wherever in the part it stands: its answer is kept by its own id.</summary>
    public bool IsSameAs(LastingId other) => Fråga is null
        ? this == other
        : (Kurs, Del, Fråga) == (other.Kurs, other.Del, other.Fråga);
}
