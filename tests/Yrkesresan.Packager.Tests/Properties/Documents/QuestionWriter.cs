using System.Collections.Immutable;
using System.Globalization;
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

/// <summary>A question → Markdown.</summary>
internal static class QuestionWriter
{
    public static string Write(Question question)
    {
        var (typ, answers) = Write(question.Interaction);
        var points = question.Points is 0 or 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" poäng={question.Points}");
        string?[] parts =
        [
            DocumentWriter.Write(question.Prompt),
            answers,
            Told("Fel: ", question.Feedback.Wrong),
            Told("", question.Feedback.Explanation),
            Told("Rätt: ", question.Feedback.Right),
        ];
        return DocumentWriter.Fenced($"fråga {{#{question.Id}{typ}{points}}}", string.Join("\n\n", parts.OfType<string>()));
    }

    private static (string Typ, string Answers) Write(Interaction interaction) => interaction switch
    {
        Choice choice => ("", Lines(choice.Options.Select(Write))),
        Sequencing sequencing => (" typ=ordna", Lines(sequencing.Items.Select((item, i) => FormattableString.Invariant($"{i + 1}. {InlineWriter.Write(item)}")))),
        Matching matching => (" typ=\"para\"", DocumentWriter.Table(
            [ColumnAlignment.Start, ColumnAlignment.Start],
            [[matching.LeftTitle, matching.RightTitle], .. matching.Pairs.Select(pair => new[] { pair.Left, pair.Right })])),
        FillIn fillIn => (" typ=lucka", Lines(fillIn.Accepted.Select(answer => $"- [x] {InlineWriter.Escaped(answer)}"))),
        Numeric numeric => (" typ=tal", $"- [x] {Write(numeric)}"),
        Likert likert => (" typ=skala", Lines(likert.Labels.Select(label => $"- {InlineWriter.Write(label)}"))),
        _ => throw new InvalidOperationException($"No Markdown is given to {interaction.GetType()}."),
    };

    private static string Write(Option option)
    {
        var words = $"[{(option.Right ? 'x' : ' ')}] {InlineWriter.Write(option.Content)}";
        return DocumentWriter.Item("- ", option.Feedback.IsEmpty ? words : $"{words}\n{DocumentWriter.Quoted(DocumentWriter.Write(option.Feedback))}");
    }

    private static string Write(Numeric numeric)
    {
        var smallest = numeric.Smallest.ToString(CultureInfo.InvariantCulture);
        return numeric.Smallest == numeric.Largest
            ? smallest
            : $"{smallest}–{numeric.Largest.ToString(CultureInfo.InvariantCulture).Replace('.', ',')}";
    }

    private static string? Told(string outcome, ImmutableArray<Block> told) =>
        told.IsEmpty ? null : DocumentWriter.Quoted(outcome + DocumentWriter.Write(told));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
