using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Markdown;

namespace Yrkesresan.Packager.Content.Blocks.Questions.FillIns;

/// <summary>A task list of accepted answers, all ticked → fill-in.</summary>
internal sealed partial class FillInReader : IInteractionReader
{
    private const int Most = 20;

    public string Typ => "lucka";

    public string Form => "en lista med de svar som godtas, alla ikryssade: ”- [x] ”";

    public bool Fits(Markdig.Syntax.Block answers) => AnswerItems.IsTaskList(answers);

    public Interaction? Read(Markdig.Syntax.Block answers, BlockReader blocks)
    {
        var context = blocks.Context;
        var items = AnswerItems.Of(answers, 1, Most, context);
        foreach (var item in items)
        {
            AnswerItems.ReportTheRest(item, quotesAllowed: false, context);
            if (AnswerItems.BoxOf(item, context) is { Checked: false } box)
            {
                context.Fault(
                    QuestionFaults.UntickedAnswer,
                    context.SpanOf(box),
                    "Rutan är inte ikryssad, men alla svar i en lucka är sådana som godtas.",
                    "Skriv [x], eller ta bort svaret om det inte ska godtas.");
            }
        }

        items = [.. items.Where(item => ListReader.TaskOf(item) is not null)];
        // Nobody types what is not seen.
        var accepted = items.Select(item => Invisible().Replace(AnswerItems.TextOf(AnswerItems.WordsOf(item, blocks)), "")).ToImmutableArray();
        AnswerItems.ReportDuplicates(items.Select((item, i) => (accepted[i], AnswerItems.PlaceOf(item, context))), StringComparer.OrdinalIgnoreCase, context);
        return new FillIn(accepted);
    }

    /// <summary>Soft hyphens, and spaces without width.</summary>
    [GeneratedRegex(@"[\u00AD\u200B-\u200D\u2060\uFEFF]")]
    private static partial Regex Invisible();
}
