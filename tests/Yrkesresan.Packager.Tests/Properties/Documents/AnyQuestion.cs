using System.Collections.Immutable;
using CsCheck;
using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Blocks.Questions.Choices;
using Yrkesresan.Packager.Content.Blocks.Questions.FillIns;
using Yrkesresan.Packager.Content.Blocks.Questions.Matchings;
using Yrkesresan.Packager.Content.Blocks.Questions.Numbers;
using Yrkesresan.Packager.Content.Blocks.Questions.Scales;
using Yrkesresan.Packager.Content.Blocks.Questions.Sequences;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Tests.Properties.Documents;

/// <summary>Questions of every kind, with every form of feedback.</summary>
internal static class AnyQuestion
{
    private static readonly Gen<ImmutableArray<Block>> Paragraphs =
        AnyLine.BeginningWithWord.Array[1, 3].Select(lines => lines.Select(line => (Block)new Paragraph(default, line)).ToImmutableArray());

    private static readonly Gen<ImmutableArray<Block>> PerhapsParagraphs = Gen.Frequency((1, Gen.Const(ImmutableArray<Block>.Empty)), (1, Paragraphs));

    private static readonly Gen<Interaction> AnyChoice = Gen.Select(AnyLine.Distinct(2, 20), Gen.Bool.Array[20], Gen.Int[0, 19], PerhapsParagraphs.Array[20], (lines, right, sure, told) =>
        (Interaction)new Choice([.. lines.Select((line, i) => new Option(default, line, IsRight(i, sure % lines.Length, lines.Length, right), told[i]))]));

    private static readonly Gen<Interaction> AnyTrueFalse = Gen.Bool.Select(right =>
        (Interaction)new Choice([new Option(default, [AnyLine.Run("Sant")], right, []), new Option(default, [AnyLine.Run("Falskt")], !right, [])]));

    private static readonly Gen<Interaction> AnyMatching = Gen.Select(AnyLine.Unbroken, AnyLine.Unbroken, AnyLine.Distinct(2, 10), AnyLine.Distinct(10, 10), (leftTitle, rightTitle, left, right) =>
        (Interaction)new Matching(
            [AnyLine.Run("v "), .. leftTitle],
            [AnyLine.Run("h "), .. rightTitle],
            [.. left.Zip(right).Select(pair => new MatchingPair(pair.First, WordsAlone(pair.Second)))]));

    private static readonly Gen<Interaction> AnyFillIn = AnyLine.Letters.Array[1, 20]
        .Select(words => (Interaction)new FillIn([.. words.Select((word, i) => FormattableString.Invariant($"{i}. {word} [{word}]"))]));

    private static readonly Gen<Interaction> AnyNumeric = Gen.Select(Gen.Int[-99999, 99999], Gen.Int[0, 9999], Gen.Int[0, 6], (smallest, width, decimals) =>
        (Interaction)new Numeric(new decimal(smallest) / Power(decimals), new decimal(smallest + width) / Power(decimals)));

    private static readonly Gen<(Interaction Answers, bool HasRight)> AnyInteraction = Gen.Frequency(
        (6, Gen.OneOf(
            AnyChoice,
            AnyTrueFalse,
            AnyLine.Distinct(2, 10).Select(items => (Interaction)new Sequencing(items)),
            AnyMatching,
            AnyFillIn,
            AnyNumeric).Select(answers => (answers, true))),
        (1, AnyLine.Distinct(2, 20).Select(labels => ((Interaction)new Likert(labels), false))));

    /// <summary>A question.</summary>
    public static readonly Gen<Block> All = Gen.Select(AnyLine.Id, Gen.Int[1, 20], Paragraphs, AnyInteraction, PerhapsParagraphs.Array[3], (id, points, prompt, interaction, told) =>
        (Block)new Question(
            default,
            id,
            default,
            interaction.HasRight ? points : 0,
            prompt,
            interaction.Answers,
            interaction.HasRight ? new Feedback(told[0], told[1], told[2]) : new Feedback(told[0], [], [])));

    /// <summary>At least one is right, and at least one is not.</summary>
    private static bool IsRight(int place, int sure, int count, bool[] right) => place == sure || (right[place] && place != (sure + 1) % count);

    /// <summary>What is chosen in a list has nothing else.</summary>
    private static ImmutableArray<Inline> WordsAlone(ImmutableArray<Inline> line) =>
        line.Everywhere().Any(inline => inline is Link or Citation or Picture) ? [AnyLine.Run(((TextRun)line[0]).Text.TrimEnd())] : line;

    private static decimal Power(int decimals) => (decimal)Math.Pow(10, decimals);
}
