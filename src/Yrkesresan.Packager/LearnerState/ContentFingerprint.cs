using System.Collections.Immutable;

namespace Yrkesresan.Packager.LearnerState;

/// <summary>
/// All that a package shows and keeps, in short, whatever it looks like: where two packages have the same, only the theme or the program differs.
/// </summary>
/// <param name="InputsHash">A hash of all of it.</param>
/// <param name="Part">A hash of each thing that is said of the part as a whole, by its name in the templates, such as <c>course.days.form</c>.</param>
/// <param name="Pages">The same of each page, by the page's id.</param>
public sealed record ContentFingerprint(
    string InputsHash,
    ImmutableSortedDictionary<string, string> Part,
    ImmutableDictionary<string, ImmutableSortedDictionary<string, string>> Pages)
{
    /// <summary>
    /// How the hashes are made. A change of the program that gives the same content other hashes takes the next number: those of different
    /// forms say nothing of each other.
    /// </summary>
    public const int Form = 1;
}
