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
using Yrkesresan.Packager.LearnerState;

namespace Yrkesresan.Packager.Tests.Specification;

/// <summary>The outline of a question: what is asked, the answers with ✓ at what is right, and what is told after them.</summary>
internal static class QuestionOutline
{
    public static void Add(Question question, BlockOutline outline)
    {
        outline.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"fråga {question.Id} ({InteractionTypes.Of(question.Interaction).Word()}), {question.Points} poäng"));
        outline.Line("  frågar:", question.Prompt);
        AddAnswers(question.Interaction, outline);
        Add("förklaring:", question.Feedback.Explanation, outline);
        Add("vid rätt svar:", question.Feedback.Right, outline);
        Add("vid fel svar:", question.Feedback.Wrong, outline);
    }

    private static void AddAnswers(Interaction interaction, BlockOutline outline)
    {
        switch (interaction)
        {
            case Choice choice:
                foreach (var option in choice.Options)
                {
                    outline.Line($"  {(option.Right ? '✓' : '–')} {InlineOutline.Of(option.Content)}");
                    Add("  den som väljer det får veta:", option.Feedback, outline);
                }

                break;
            case Sequencing sequencing:
                AddAll(sequencing.Items.Select((item, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {InlineOutline.Of(item)}")), outline);
                break;
            case Matching matching:
                AddAll(
                    matching.Pairs
                        .Select(pair => (pair.Left, pair.Right))
                        .Prepend((matching.LeftTitle, matching.RightTitle))
                        .Select(pair => $"{InlineOutline.Of(pair.Item1)} ↔ {InlineOutline.Of(pair.Item2)}"),
                    outline);
                break;
            case FillIn fillIn:
                AddAll(fillIn.Accepted.Select(answer => $"✓ {answer}"), outline);
                break;
            case Numeric numeric:
                outline.Line(numeric.Smallest == numeric.Largest ? $"  ✓ {Of(numeric.Smallest)}" : $"  ✓ {Of(numeric.Smallest)} till {Of(numeric.Largest)}");
                break;
            case Likert likert:
                AddAll(likert.Labels.Select(label => $"○ {InlineOutline.Of(label)}"), outline);
                break;
            default:
                throw new InvalidOperationException($"No outline is given to {interaction.GetType()}.");
        }
    }

    private static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture).Replace('.', ',');

    private static void AddAll(IEnumerable<string> lines, BlockOutline outline)
    {
        foreach (var line in lines) outline.Line("  " + line);
    }

    private static void Add(string when, ImmutableArray<Block> told, BlockOutline outline)
    {
        if (!told.IsEmpty) outline.Line("  " + when, told);
    }
}
