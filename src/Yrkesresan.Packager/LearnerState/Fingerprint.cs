using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.LearnerState;

/// <summary>A question's options and key in three characters: where they change, a saved answer is dropped and asked for anew.</summary>
public static class Fingerprint
{
    /// <summary>Its characters.</summary>
    public const int Length = 3;

    /// <summary>The fingerprint of a question. What is asked and what is told after an answer make no difference.</summary>
    public static string Of(Question question) => StateKey.Of(string.Join(
        '\n',
        Parts(question.Interaction).Prepend(InteractionTypes.Of(question.Interaction).Word())))[..Length];

    private static IEnumerable<string> Parts(Interaction interaction) => interaction switch
    {
        Choice choice => choice.Options.Select(option => (option.Right ? "+" : "-") + Words(option.Content)),
        Sequencing sequencing => sequencing.Items.Select(Words),
        Matching matching => matching.Pairs.Select(pair => $"{Words(pair.Left)}\t{Words(pair.Right)}"),
        FillIn fillIn => fillIn.Accepted.Select(AnswerKey.Folded),
        Numeric numeric => [AnswerKey.Text(numeric.Smallest), AnswerKey.Text(numeric.Largest)],
        Likert likert => likert.Labels.Select(Words),
        _ => throw new InvalidOperationException($"A kind of question without a fingerprint: {interaction.GetType()}"),
    };

    /// <summary>What is read, and the files of the pictures among it.</summary>
    private static string Words(System.Collections.Immutable.ImmutableArray<Inline> content) =>
        string.Join(' ', content.OfType<Picture>().Select(picture => picture.Target).Prepend(PlainText.Of(content).Text.Trim()));
}
