using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Blocks.Boxes;
using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Blocks.Recordings;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Tests.Properties.Documents;

/// <summary>A page's text → Markdown.</summary>
internal static partial class DocumentWriter
{
    /// <summary>A whole page's text, with the abbreviations that it uses explained at its end.</summary>
    public static string WritePage(ImmutableArray<Block> blocks)
    {
        var text = Write(blocks);
        var used = AnyLine.Abbreviations.Where(pair => text.Contains(pair.Key, StringComparison.Ordinal));
        return text + "\n\n" + string.Concat(used.Select(pair => $"*[{pair.Key}]: {pair.Value}\n"));
    }

    /// <summary>Blocks with empty lines between.</summary>
    public static string Write(ImmutableArray<Block> blocks) => string.Join("\n\n", blocks.Select(Write));

    /// <summary>A block within <c>:::</c>, with more colons than any inside it.</summary>
    public static string Fenced(string opening, string content)
    {
        var inside = Colons().Matches(content).Select(match => match.Length).DefaultIfEmpty(2).Max();
        var colons = new string(':', inside + 1);
        return $"{colons} {opening}\n{content}\n{colons}";
    }

    /// <summary>Lines behind a quote's mark.</summary>
    public static string Quoted(string content) => "> " + content.Replace("\n", "\n> ", StringComparison.Ordinal);

    /// <summary>An item of a list: its lines stand below its first word.</summary>
    public static string Item(string mark, string content) =>
        mark + LineStart().Replace(content, "\n" + new string(' ', mark.Length));

    private static string Write(Block block) => block switch
    {
        Heading heading => $"{new string('#', heading.Level)} {InlineWriter.Write(heading.Content)}",
        Paragraph paragraph => InlineWriter.Write(paragraph.Content),
        BulletList list => Write(list),
        Quote quote => Quoted(Write(quote.Content)),
        CodeBlock code => $"`````````````````````````````````\n{code.Text}\n`````````````````````````````````",
        ThematicBreak => "***",
        Table table => Table(table.Columns, [table.Header.Select(cell => cell.Content), .. table.Rows.Select(row => row.Select(cell => cell.Content))]),
        Box box => Fenced(box.Kind.ToString().ToLowerInvariant(), Write(box.Content)),
        Recording recording => Write(recording),
        Checklist checklist => string.Join("\n\n", checklist.Items.Select(Write)),
        Question question => QuestionWriter.Write(question),
        _ => throw new InvalidOperationException($"No Markdown is given to {block.GetType()}."),
    };

    /// <summary>A table, its first row the header.</summary>
    public static string Table(IEnumerable<ColumnAlignment> columns, IEnumerable<IEnumerable<ImmutableArray<Inline>>> rows)
    {
        var written = rows.Select(row => $"| {string.Join(" | ", row.Select(InlineWriter.Write))} |").ToList();
        written.Insert(
            1,
            $"|{string.Join('|', columns.Select(column => column switch { ColumnAlignment.Center => ":-:", ColumnAlignment.End => "--:", _ => "---" }))}|");
        return string.Join('\n', written);
    }

    private static string Write(BulletList list)
    {
        var items = list.Items.Select((item, i) => Item(
            list.FirstNumber is { } first ? FormattableString.Invariant($"{first + i}. ") : "- ",
            string.Join(list.Tight ? "\n" : "\n\n", item.Content.Select(Write))));
        return string.Join(list.Tight ? "\n" : "\n\n", items);
    }

    private static string Write(ChecklistItem item)
    {
        var words = $"[ ] {InlineWriter.Write(((Paragraph)item.Content[0]).Content)} {{#{item.Id}}}";
        return Item("- ", item.Content.Length == 1 ? words : $"{words}\n\n{Write(item.Content[1..])}");
    }

    private static string Write(Recording recording)
    {
        (string Key, string? Value)[] attributes =
        [
            ("fil", recording.File?.Target), ("url", recording.Address?.Target), ("undertexter", recording.Captions?.Target),
            ("syntolkning", recording.Described?.Target), ("språk", recording.Language),
        ];
        var written = attributes.Where(attribute => attribute.Value is not null).Select(attribute => $"{attribute.Key}=\"{attribute.Value}\"");
        return Fenced($"{recording.Kind.ToString().ToLowerInvariant()} {{{string.Join(' ', written)}}}", Write(recording.Transcript));
    }

    [GeneratedRegex(":{3,}")]
    private static partial Regex Colons();

    [GeneratedRegex(@"\n(?!\n|\z)")]
    private static partial Regex LineStart();
}
