using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Blocks.Questions.Choices;
using Yrkesresan.Packager.Content.Blocks.Questions.FillIns;
using Yrkesresan.Packager.Content.Blocks.Questions.Matchings;
using Yrkesresan.Packager.Content.Blocks.Questions.Numbers;
using Yrkesresan.Packager.Content.Blocks.Questions.Scales;
using Yrkesresan.Packager.Content.Blocks.Questions.Sequences;

namespace Yrkesresan.Packager.Content.Blocks.Questions;

/// <summary>
/// The kinds of question that there are. A new one is a reader beside this one and a line here, and what it is beyond reading: its type, key and
/// fingerprint in <c>LearnerState</c>, its look, and its answers in <c>templates/runtime</c>.
/// </summary>
internal static class InteractionReaders
{
    private static readonly ImmutableArray<IInteractionReader> All =
        [new ChoiceReader(), new SequencingReader(), new MatchingReader(), new FillInReader(), new NumericReader(), new LikertReader()];

    /// <summary>The words that may stand after <c>typ=</c>.</summary>
    public static ImmutableArray<string> Typer { get; } = [.. All.Select(reader => reader.Typ).Where(typ => typ.Length > 0)];

    /// <summary>The reader for what stands after <c>typ=</c>, or for a question without; null where there is no such kind.</summary>
    public static IInteractionReader? Find(string typ) => All.FirstOrDefault(reader => reader.Typ == typ);
}
