using System.Collections.Immutable;
using System.Globalization;
using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Blocks.Questions.Choices;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.LearnerState;

/// <summary>
/// What answers to a question look like, and which is right. An answer is a text: the letters of the options chosen, in
/// order (<c>ac</c>), or <c>t</c> or <c>f</c>; the letters of the things in the order they were put (<c>cab</c>); for each thing on the left the letter of
/// the one paired with it (<c>bac</c>); the letter on a scale; or what was written. Letters name what is shown: <c>a</c> is the first.
/// </summary>
/// <param name="Type">The kind of question.</param>
/// <param name="Shown">In what order things are shown: the place in the right order, from 0, of each; empty where they are shown as written.</param>
/// <param name="Right">The right answer; of a fill-in every accepted one in lower case; of a number the smallest and the largest; empty on a scale.</param>
public sealed record AnswerKey(InteractionType Type, ImmutableArray<int> Shown, ImmutableArray<string> Right)
{
    /// <summary>The letter of what is shown at a place from 0.</summary>
    public static char Letter(int place) => (char)('a' + place);

    /// <summary>The letter of an option: <c>t</c> and <c>f</c> for true and false, as SCORM has them.</summary>
    public static char Letter(Choice choice, int place) =>
        !choice.IsTrueFalse ? Letter(place) : PlainText.Of(choice.Options[place].Content).Text.Trim() == Choice.True ? 't' : 'f';

    /// <summary>Whether an answer is right; never on a scale.</summary>
    public bool IsRight(string answer) => Type switch
    {
        InteractionType.FillIn => Right.Contains(Folded(answer)),
        InteractionType.Numeric => WrittenNumber.Normalized(answer) is { } number
            && WrittenNumber.Value(number) >= WrittenNumber.Value(Right[0]) && WrittenNumber.Value(number) <= WrittenNumber.Value(Right[1]),
        _ => Right.Contains(answer),
    };

    /// <summary>An answer as it is kept: of what was written no more than is needed to tell whether it was right.</summary>
    public string Saved(string answer) => Type switch
    {
        InteractionType.FillIn => IsRight(answer) ? "1" : "0",
        InteractionType.Numeric => (WrittenNumber.Normalized(answer) ?? "").Replace('.', '_'),
        _ => answer,
    };

    /// <summary>Whether an answer that was kept is right.</summary>
    public bool IsSavedRight(string saved) => Type switch
    {
        InteractionType.FillIn => saved == "1",
        InteractionType.Numeric => IsRight(saved.Replace('_', '.')),
        _ => IsRight(saved),
    };

    /// <summary>The key of a question.</summary>
    public static AnswerKey Of(Question question)
    {
        var type = InteractionTypes.Of(question.Interaction);
        return question.Interaction.Match<AnswerKey>(
            choice => new(type, [], [RightOptions(choice)]),
            sequencing => Shuffled(type, sequencing.Items.Length, question.Id),
            matching => Shuffled(type, matching.Pairs.Length, question.Id),
            fillIn => new(type, [], [.. fillIn.Accepted.Select(Folded)]),
            numeric => new(type, [], [Text(numeric.Smallest), Text(numeric.Largest)]),
            likert => new(type, [], []));
    }

    /// <summary>A written answer as it is compared: in lower case, without surrounding spaces and with single ones within.</summary>
    public static string Folded(string answer) =>
        string.Join(' ', answer.Normalize().ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The right answer names, for each thing in its right order (or each on the left), the place where it (or its pair) is shown.</summary>
    private static AnswerKey Shuffled(InteractionType type, int count, string seed)
    {
        var shown = Shuffle.Of(count, seed);
        var places = new int[count];
        for (var place = 0; place < count; place++) places[shown[place]] = place;
        return new(type, shown, [Letters(places)]);
    }

    private static string RightOptions(Choice choice) =>
        string.Concat(Enumerable.Range(0, choice.Options.Length).Where(place => choice.Options[place].Right).Select(place => Letter(choice, place)));

    private static string Letters(IEnumerable<int> places) => string.Concat(places.Select(Letter));

    /// <summary>A number, however it was written: 0,50 is 0.5.</summary>
    internal static string Text(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
