using System.Collections.Concurrent;
using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation;

/// <summary>
/// What checks found, remembered by what they may see, for whoever checks again after a change. It holds what the latest checking asked for and no more.
/// One checking at a time may use it; within that it is safe to use from several threads.
/// </summary>
public sealed class CheckMemory
{
    private ConcurrentDictionary<string, Remembered> before = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, Remembered> now = new(StringComparer.Ordinal);

    /// <summary>What is found in the text of pages.</summary>
    internal FactsMemory Facts { get; } = new();

    /// <summary>What was found the last time if everything that could be seen is the same, else what is found now.</summary>
    /// <param name="scope">What is looked at.</param>
    /// <param name="seen">Everything that may be seen.</param>
    /// <param name="find">Looks.</param>
    internal ImmutableArray<Diagnostic> Of(string scope, ImmutableArray<object?> seen, Func<IEnumerable<Diagnostic>> find)
    {
        if (!before.TryGetValue(scope, out var known) || !known.Seen.SequenceEqual(seen)) known = new(seen, [.. find()]);
        now[scope] = known;
        return known.Found;
    }

    /// <summary>Forgets what was not asked for since the last time that this was called.</summary>
    internal void Forget()
    {
        (before, now) = (now, before);
        now.Clear();
    }

    private sealed record Remembered(ImmutableArray<object?> Seen, ImmutableArray<Diagnostic> Found);
}
