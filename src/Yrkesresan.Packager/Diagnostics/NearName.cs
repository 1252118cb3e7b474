namespace Yrkesresan.Packager.Diagnostics;

/// <summary>Finds the name that somebody probably meant.</summary>
public static class NearName
{
    /// <summary>Longer words than this are not compared: nobody mistypes them by a letter or two.</summary>
    private const int LongestCompared = 80;

    /// <summary>As many first letters tell what was meant, where they are half of the word: «motivation» for «motivering».</summary>
    private const int TellingBeginning = 5;

    /// <summary>
    /// The known name nearest to a mistyped one: about a third of its letters differ at most, or it is the only one that begins alike. Null where
    /// there is none.
    /// </summary>
    public static string? Of(string mistyped, IEnumerable<string> known)
    {
        if (mistyped.Length is 0 or > LongestCompared) return null;

        var allowed = Math.Max(1, mistyped.Length / 3);
        string? nearest = null;
        var names = known.ToArray();
        foreach (var name in names)
        {
            if (Math.Abs(name.Length - mistyped.Length) > allowed) continue;
            var distance = Distance(Folded(mistyped), Folded(name));
            if (distance > allowed) continue;
            allowed = distance - 1;
            nearest = name;
        }

        return nearest ?? BegunAlike(mistyped, names);
    }

    /// <summary>A sentence «Menade du ”namn”?» followed by a space, or nothing.</summary>
    public static string Question(string mistyped, IEnumerable<string> known) =>
        Of(mistyped, known) is { } name ? $"Menade du ”{name}”? " : "";

    private static string? BegunAlike(string mistyped, string[] known)
    {
        var alike = known
            .Where(name => Shared(Folded(mistyped), Folded(name)) is >= TellingBeginning and var shared && shared * 2 >= mistyped.Length)
            .ToArray();
        return alike is [var one] ? one : null;
    }

    /// <summary>How many letters two names begin with that are the same.</summary>
    private static int Shared(string one, string other) => one.AsSpan().CommonPrefixLength(other);

    /// <summary>Letters that are often left without their dots, or written with a capital, count as the same.</summary>
    private static string Folded(string name) => name.ToLowerInvariant()
        .Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o');

    /// <summary>How many letters must be changed, added, left out or swapped with their neighbour (optimal string alignment).</summary>
    private static int Distance(string from, string to)
    {
        var before = new int[to.Length + 1];
        var previous = new int[to.Length + 1];
        var current = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++) previous[j] = j;

        for (var i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = from[i - 1] == to[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[to.Length];
    }
}
