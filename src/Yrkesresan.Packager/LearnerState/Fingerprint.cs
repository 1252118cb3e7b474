using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.LearnerState;

/// <summary>A question's options and key in three characters: where they change, a saved answer is dropped and asked for anew.</summary>
public static class Fingerprint
{
    /// <summary>Its characters.</summary>
    public const int Length = 3;

    /// <summary>The fingerprint of a question. What is asked and what is shown after an answer make no difference.</summary>
    public static string Of(Question question) => StateKey.Of(string.Join(
        '\n',
        Parts(question.Interaction).Prepend(InteractionTypes.Of(question.Interaction).Word())))[..Length];

    private static IEnumerable<string> Parts(Interaction interaction) => interaction.Match(
        choice => choice.Options.Select(option => (option.Right ? "+" : "-") + Words(option.Content)),
        sequencing => sequencing.Items.Select(Words),
        matching => matching.Pairs.Select(pair => $"{Words(pair.Left)}\t{Words(pair.Right)}"),
        fillIn => fillIn.Accepted.Select(AnswerKey.Folded),
        numeric => [AnswerKey.Text(numeric.Smallest), AnswerKey.Text(numeric.Largest)],
        likert => likert.Labels.Select(Words));

    /// <summary>What is read, and the files of the pictures among it.</summary>
    private static string Words(System.Collections.Immutable.ImmutableArray<Inline> content) =>
        string.Join(' ', content.OfType<Picture>().Select(picture => picture.Target).Prepend(PlainText.Of(content).Text.Trim()));
}
