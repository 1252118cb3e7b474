using System.Collections.Immutable;

namespace Yrkesresan.Packager.LearnerState;

/// <summary>What a learner has done in a part. The keys are <see cref="StateKey"/>s of lasting ids.</summary>
/// <param name="Done">The pages done.</param>
/// <param name="Checked">The boxes ticked.</param>
/// <param name="Declared">Whether "Jag är klar med den här delen" was pressed.</param>
/// <param name="Answers">The questions answered.</param>
/// <param name="Later">Fields that a later version of the package wrote, carried along unread.</param>
public sealed record State(
    ImmutableSortedSet<string> Done,
    ImmutableSortedSet<string> Checked,
    bool Declared,
    ImmutableSortedDictionary<string, SavedAnswer> Answers,
    ImmutableArray<string> Later)
{
    /// <summary>Nothing done.</summary>
    public static State Empty { get; } = new(
        ImmutableSortedSet.Create<string>(StringComparer.Ordinal),
        ImmutableSortedSet.Create<string>(StringComparer.Ordinal),
        Declared: false,
        ImmutableSortedDictionary.Create<string, SavedAnswer>(StringComparer.Ordinal),
        []);
}
