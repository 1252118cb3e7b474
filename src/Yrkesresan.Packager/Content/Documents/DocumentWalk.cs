using System.Collections.Immutable;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>Goes through a page's text from top to bottom.</summary>
public static class DocumentWalk
{
    /// <summary>Every block, those inside others too.</summary>
    public static IReadOnlyList<Block> Everywhere(this ImmutableArray<Block> blocks)
    {
        var all = new List<Block>();
        Add(blocks, all);
        return all;
    }

    /// <summary>Every line of text: paragraphs, headings, cells.</summary>
    public static IEnumerable<ImmutableArray<Inline>> Lines(this ImmutableArray<Block> blocks) =>
        blocks.Everywhere().SelectMany(LinesOf);

    /// <summary>Every inline, those inside links and stress too.</summary>
    public static IEnumerable<Inline> Inlines(this ImmutableArray<Block> blocks) => blocks.Lines().SelectMany(line => line.Everywhere());

    /// <summary>Every inline of a line of text, those inside links and stress too.</summary>
    public static IEnumerable<Inline> Everywhere(this ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            yield return inline;
            var inside = inline switch
            {
                Emphasis emphasis => emphasis.Content,
                Link link => link.Content,
                LanguageSpan span => span.Content,
                _ => [],
            };
            foreach (var inner in inside.Everywhere()) yield return inner;
        }
    }

    private static void Add(ImmutableArray<Block> blocks, List<Block> all)
    {
        foreach (var block in blocks)
        {
            all.Add(block);
            AddInside(block, all);
        }
    }

    private static void AddInside(Block block, List<Block> all)
    {
        switch (block)
        {
            case BulletList list:
                foreach (var item in list.Items) Add(item.Content, all);
                break;
            case Checklist checklist:
                foreach (var item in checklist.Items) Add(item.Content, all);
                break;
            case Quote quote:
                Add(quote.Content, all);
                break;
            case Box box:
                Add(box.Content, all);
                break;
            case Recording recording:
                Add(recording.Transcript, all);
                break;
            case Question question:
                Add(question.Prompt, all);
                foreach (var option in question.Interaction is Choice choice ? choice.Options : []) Add(option.Feedback, all);
                Add(question.Feedback.Explanation, all);
                Add(question.Feedback.Right, all);
                Add(question.Feedback.Wrong, all);
                break;
            case Heading or Paragraph or Table or CodeBlock or ThematicBreak:
                break;
            default:
                throw Unknown(block);
        }
    }

    private static IEnumerable<ImmutableArray<Inline>> LinesOf(Block block) => block switch
    {
        Heading heading => [heading.Content],
        Paragraph paragraph => [paragraph.Content],
        Table table => table.Header.Concat(table.Rows.SelectMany(row => row)).Select(cell => cell.Content),
        Question question => AnswersOf(question.Interaction),
        BulletList or Checklist or Quote or Box or Recording or CodeBlock or ThematicBreak => [],
        _ => throw Unknown(block),
    };

    /// <summary>Passed over, its words would escape every check, and its media would not be packed.</summary>
    private static InvalidOperationException Unknown(Block block) => new($"A block that nobody looks into: {block.GetType()}");

    private static IEnumerable<ImmutableArray<Inline>> AnswersOf(Interaction interaction) => interaction switch
    {
        Choice choice => choice.Options.Select(option => option.Content),
        Sequencing sequencing => sequencing.Items,
        Matching matching => matching.Pairs.SelectMany(pair => new[] { pair.Left, pair.Right }).Prepend(matching.RightTitle).Prepend(matching.LeftTitle),
        Likert likert => likert.Labels,
        _ => [],
    };
}
