using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Yrkesresan.Packager.Content.Blocks.Boxes;
using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Blocks.Recordings;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Tests.Specification;

/// <summary>The outline of a page's text.</summary>
internal sealed class BlockOutline
{
    private readonly StringBuilder printed = new();
    private int depth;

    public static string Of(ImmutableArray<Block> blocks)
    {
        var outline = new BlockOutline();
        outline.Add(blocks);
        return outline.printed.ToString();
    }

    /// <summary>A line.</summary>
    public void Line(string text) => printed.Append(' ', 2 * depth).Append(text).Append('\n');

    /// <summary>A line and what it holds: the first paragraph on the line itself, the rest further in.</summary>
    public void Line(string text, ImmutableArray<Block> content)
    {
        var beginsWithWords = content is [Paragraph, ..];
        Line(beginsWithWords ? $"{text} {InlineOutline.Of(((Paragraph)content[0]).Content)}" : text);
        var before = depth;
        depth += 1 + ((text.Length - text.TrimStart().Length) / 2);
        Add(beginsWithWords ? content[1..] : content);
        depth = before;
    }

    private void Add(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks) Add(block);
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Line(string.Create(CultureInfo.InvariantCulture, $"rubrik {heading.Level} (#{heading.Anchor}): {InlineOutline.Of(heading.Content)}"));
                break;
            case Paragraph paragraph:
                Line($"stycke: {InlineOutline.Of(paragraph.Content)}");
                break;
            case BulletList list:
                Line(list.FirstNumber is { } first ? string.Create(CultureInfo.InvariantCulture, $"numrerad lista från {first}") : "lista");
                foreach (var item in list.Items) Line("  •", item.Content);
                break;
            case Quote quote:
                Line("citat:", quote.Content);
                break;
            case CodeBlock code:
                Line($"kod: {code.Text.Replace("\n", " [ny rad] ", StringComparison.Ordinal)}");
                break;
            case ThematicBreak:
                Line("linje");
                break;
            case Table table:
                Line($"tabell: {string.Join(" | ", table.Header.Select((cell, i) => InlineOutline.Of(cell.Content) + AlignmentOf(table.Columns[i])))}");
                foreach (var row in table.Rows) Line($"  {string.Join(" | ", row.Select(cell => InlineOutline.Of(cell.Content)))}");
                break;
            case Box box:
                Line($"ruta {box.Kind.ToString().ToLowerInvariant()}:", box.Content);
                break;
            case Recording recording:
                Add(recording);
                break;
            case Checklist checklist:
                Line("checklista");
                foreach (var item in checklist.Items) Line($"  ☐ {item.Id}:", item.Content);
                break;
            case Question question:
                QuestionOutline.Add(question, this);
                break;
            default:
                throw new InvalidOperationException($"No outline is given to {block.GetType()}.");
        }
    }

    private void Add(Recording recording)
    {
        (string Name, string? Value)[] told =
        [
            ("fil", recording.File?.Target), ("undertexter", recording.Captions?.Target), ("syntolkning", recording.Described?.Target),
            ("adress", recording.Address?.Target), ("språk", recording.Language),
        ];
        Line($"{recording.Kind.ToString().ToLowerInvariant()}: {string.Join(", ", told.Where(item => item.Value is not null).Select(item => $"{item.Name} {item.Value}"))}");
        Line("  text:", recording.Transcript);
    }

    private static string AlignmentOf(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Center => " (mitten)",
        ColumnAlignment.End => " (höger)",
        _ => "",
    };
}
