using System.Collections.Immutable;
using Markdig.Syntax;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Markdown;

namespace Yrkesresan.Packager.Content.Blocks.Questions.Choices;

/// <summary>A task list, the right options ticked → choice.</summary>
internal sealed class ChoiceReader : IInteractionReader
{
    private const int Fewest = 2;
    private const int Most = 20;

    public string Typ => "";

    public string Form => "en lista med rutor, ”- [x] ” vid det som är rätt och ”- [ ] ” vid det som är fel";

    public bool Fits(Markdig.Syntax.Block answers) => AnswerItems.IsTaskList(answers);

    public Interaction? Read(Markdig.Syntax.Block answers, BlockReader blocks)
    {
        var context = blocks.Context;
        var items = AnswerItems.Of(answers, Fewest, Most, context);
        if (answers is ListBlock { IsOrdered: true })
        {
            context.Fault(
                QuestionFaults.NumberedOptions,
                AnswerItems.LineOf(items[0], context),
                "Svaren är numrerade, men numren visas inte.",
                "Skriv ”- [ ] ” i stället för ”1. [ ] ”. Ska deltagaren sätta svaren i ordning är det {typ=ordna} och en numrerad lista utan rutor.");
        }

        var options = items.Select(item => ReadOption(item, blocks)).ToImmutableArray();
        AnswerItems.ReportDuplicates(
            options.Select((option, i) => (AnswerItems.TextOf(option.Content), AnswerItems.PlaceOf(items[i], context))),
            StringComparer.OrdinalIgnoreCase,
            context);

        var first = AnswerItems.LineOf(items[0], context);
        if (!options.Any(option => option.Right))
        {
            context.Fault(
                QuestionFaults.NoRightOption,
                first,
                "Inget svar är markerat som rätt.",
                "Skriv ”- [x] ” i stället för ”- [ ] ” vid det rätta svaret. Finns inget rätt svar är det en skala: {typ=skala} och en lista utan rutor.");
        }
        else if (options.Length >= Fewest && options.All(option => option.Right))
        {
            context.Fault(
                QuestionFaults.AllRight,
                first,
                "Alla svar är markerade som rätta.",
                "Lägg till minst ett svar som är fel. Ska deltagaren skriva svaret själv: {typ=lucka}.");
        }

        return new Choice(options);
    }

    private static Option ReadOption(ListItemBlock item, BlockReader blocks)
    {
        var box = AnswerItems.BoxOf(item, blocks.Context);
        if (box is null) return new Option(blocks.Context.SpanOf(item), [], Right: false, []);

        AnswerItems.ReportTheRest(item, quotesAllowed: true, blocks.Context);
        var quotes = item.OfType<QuoteBlock>().ToArray();
        foreach (var second in quotes.Skip(1))
        {
            blocks.Context.Fault(
                QuestionFaults.SecondFeedback,
                blocks.Context.FirstLine(blocks.Context.SpanOf(second)),
                "Svaret har redan en återkoppling.",
                "Skriv ihop dem till en, eller ta bort den ena.");
        }

        return new Option(
            blocks.Context.SpanOf(item),
            AnswerItems.WordsOf(item, blocks),
            box.Checked,
            quotes.Length == 0 ? [] : FeedbackReader.ReadQuote(quotes[0], blocks));
    }
}
