using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Facts;

/// <summary>What a part of a course is known by for good, in the LMS and from release to release.</summary>
/// <param name="Kurs">The course's code.</param>
/// <param name="Del">Which of its parts.</param>
public readonly record struct PartId(string Kurs, PartKind Del)
{
    /// <summary>As packages are named: <c>BOU-NY-01-forberedelser</c>.</summary>
    public override string ToString() => $"{Kurs}-{Del.Folder()}";
}
