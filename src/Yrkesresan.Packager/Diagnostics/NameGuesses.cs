namespace Yrkesresan.Packager.Diagnostics;

/// <summary>
/// Suggests names for many mistyped ones, until so many have been compared: each of very many slips held against very many names takes hours.
/// Not thread-safe.
/// </summary>
/// <param name="mostCompared">How many names are compared in all.</param>
public sealed class NameGuesses(int mostCompared = NameGuesses.MostCompared)
{
    /// <summary>About a second: a hundred slips among ten thousand names, or a thousand among a thousand.</summary>
    private const int MostCompared = 1_000_000;

    /// <summary>A twentieth of that: there may be thousands of pages.</summary>
    private const int MostComparedOnAPage = MostCompared / 20;

    private int left = mostCompared;

    /// <summary>Guesses for the slips of one page.</summary>
    public static NameGuesses OfPage() => new(MostComparedOnAPage);

    /// <summary>A sentence as <see cref="NearName.Question"/> gives it, or nothing.</summary>
    public string Question(string mistyped, IReadOnlyCollection<string> known) => Question(mistyped, known.Count, known);

    /// <summary>The same among names that are only gone through where they are compared.</summary>
    /// <param name="mistyped">What was written.</param>
    /// <param name="count">How many names are known.</param>
    /// <param name="known">The names.</param>
    public string Question(string mistyped, int count, IEnumerable<string> known)
    {
        if (count > left) return "";
        left -= count;
        return NearName.Question(mistyped, known);
    }
}
