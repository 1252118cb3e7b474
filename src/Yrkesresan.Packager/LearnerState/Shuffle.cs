using System.Collections.Immutable;

namespace Yrkesresan.Packager.LearnerState;

/// <summary>An order for things to be shown in: always the same for the same question, never the right one.</summary>
public static class Shuffle
{
    /// <summary>Which of the things, by its place in the right order from 0, is shown at each place.</summary>
    /// <param name="count">How many things. Of fewer than 2, which is a fault told elsewhere, there is only the right order.</param>
    /// <param name="seed">What the order depends on, such as the question's id.</param>
    public static ImmutableArray<int> Of(int count, string seed)
    {
        var order = Enumerable.Range(0, count).ToArray();
        var state = StateKey.Hash(seed);
        for (var last = count - 1; last > 0; last--)
        {
            // Numerical Recipes' linear congruential generator; its high bits are the random ones.
            state = unchecked((state * 1664525) + 1013904223);
            var other = (int)(((ulong)state * (ulong)(last + 1)) >> 32);
            (order[last], order[other]) = (order[other], order[last]);
        }

        return count > 1 && order.SequenceEqual(Enumerable.Range(0, count)) ? [.. order.Skip(1), order[0]] : [.. order];
    }
}
