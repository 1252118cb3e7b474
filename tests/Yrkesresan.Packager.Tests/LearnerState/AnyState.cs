using CsCheck;
using Yrkesresan.Packager.LearnerState;

namespace Yrkesresan.Packager.Tests.LearnerState;

/// <summary>States of any kind that can be kept.</summary>
internal static class AnyState
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static readonly Gen<string> Key = Text(5, 5);

    private static readonly Gen<string> LaterField =
        Gen.Select(Gen.Char["abefghijklmnorstuvwxyz"], Gen.Char[Digits + "."].Array[0, 20], (letter, content) => letter + new string(content))
            // This one means nothing, and is not kept.
            .Where(field => field != "z");

    /// <summary>A state.</summary>
    public static Gen<State> States { get; } = Gen.Select(
        Key.Array[0, 40], Key.Array[0, 40], Gen.Bool, Gen.Select(Key, Text(3, 3), Text(0, 32)).Array[0, 40], LaterField.Array[0, 4],
        (done, boxes, declared, answers, later) => new State(
            State.Empty.Done.Union(done),
            State.Empty.Checked.Union(boxes),
            declared,
            State.Empty.Answers.SetItems(answers.Select(answer => KeyValuePair.Create(answer.Item1, new SavedAnswer(answer.Item2, answer.Item3)))),
            [.. later.DistinctBy(field => field[0])]));

    private static Gen<string> Text(int shortest, int longest) => Gen.Char[Digits].Array[shortest, longest].Select(letters => new string(letters));
}
