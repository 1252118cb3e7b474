using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Markdown;

namespace Yrkesresan.Packager.Content.Blocks.Questions.Sequences;

/// <summary>An ordered list in the right order → sequencing.</summary>
internal sealed class SequencingReader : IInteractionReader
{
    private const int Fewest = 2;
    private const int Most = 10;

    public string Typ => "ordna";

    public string Form => "en numrerad lista i rätt ordning, ”1. ”, ”2. ” och så vidare";

    public bool Fits(Markdig.Syntax.Block answers) => AnswerItems.IsPlainList(answers, ordered: true);

    public Interaction? Read(Markdig.Syntax.Block answers, BlockReader blocks)
    {
        var items = AnswerItems.Of(answers, Fewest, Most, blocks.Context);
        var numbers = items.Select(item => item.Order).ToArray();
        if (numbers.Distinct().Count() > 1 && !numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second))
        {
            blocks.Context.Fault(
                QuestionFaults.UnorderedNumbers,
                AnswerItems.LineOf(items[0], blocks.Context),
                "Numren står inte i ordning. Den rätta ordningen är den som raderna står i, inte den som numren säger.",
                "Flytta raderna så att de står i rätt ordning, och numrera dem 1, 2, 3.");
        }

        foreach (var item in items) AnswerItems.ReportTheRest(item, quotesAllowed: false, blocks.Context);
        var words = items.Select(item => AnswerItems.WordsOf(item, blocks)).ToImmutableArray();
        AnswerItems.ReportDuplicates(
            items.Select((item, i) => (AnswerItems.TextOf(words[i]), AnswerItems.PlaceOf(item, blocks.Context))),
            StringComparer.Ordinal,
            blocks.Context);
        return new Sequencing(words);
    }
}
