using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Markdown;

namespace Yrkesresan.Packager.Content.Blocks.Questions.Scales;

/// <summary>A plain list of labels → likert.</summary>
internal sealed class LikertReader : IInteractionReader
{
    private const int Fewest = 2;
    private const int Most = 20;

    public string Typ => "skala";

    public string Form => "en lista utan rutor, ”- ” först på varje rad";

    public bool Fits(Markdig.Syntax.Block answers) => AnswerItems.IsPlainList(answers, ordered: false);

    public Interaction? Read(Markdig.Syntax.Block answers, BlockReader blocks)
    {
        var items = AnswerItems.Of(answers, Fewest, Most, blocks.Context);
        foreach (var item in items) AnswerItems.ReportTheRest(item, quotesAllowed: false, blocks.Context);
        var labels = items.Select(item => AnswerItems.WordsOf(item, blocks)).ToImmutableArray();
        AnswerItems.ReportDuplicates(
            items.Select((item, i) => (AnswerItems.TextOf(labels[i]), AnswerItems.PlaceOf(item, blocks.Context))),
            StringComparer.Ordinal,
            blocks.Context);
        return new Likert(labels);
    }
}
