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
    public static IEnumerable<ImmutableArray<Inline>> Lines(this ImmutableArray<Block> blocks) => blocks.Everywhere().SelectMany(block => block.Lines());

    /// <summary>Every inline, those inside links and stress too.</summary>
    public static IEnumerable<Inline> Inlines(this ImmutableArray<Block> blocks) => blocks.Lines().SelectMany(line => line.Everywhere());

    /// <summary>Every inline of a line of text, those inside links and stress too.</summary>
    public static IReadOnlyList<Inline> Everywhere(this ImmutableArray<Inline> inlines)
    {
        var all = new List<Inline>();
        Add(inlines, all);
        return all;
    }

    private static void Add(ImmutableArray<Block> blocks, List<Block> all)
    {
        foreach (var block in blocks)
        {
            all.Add(block);
            foreach (var inside in block.Inside()) Add(inside, all);
        }
    }

    private static void Add(ImmutableArray<Inline> inlines, List<Inline> all)
    {
        foreach (var inline in inlines)
        {
            all.Add(inline);
            Add(inline.Inside(), all);
        }
    }
}
