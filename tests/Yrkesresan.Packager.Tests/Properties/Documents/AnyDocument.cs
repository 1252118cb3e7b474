using System.Collections.Immutable;
using CsCheck;
using Yrkesresan.Packager.Content.Blocks.Boxes;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Tests.Properties.Documents;

/// <summary>The text of pages that are right, with every block of the format, inside one another too.</summary>
internal static class AnyDocument
{
    private const int Depth = 2;

    private static readonly Gen<Block> AnyParagraph = AnyLine.Broken.Select(line => (Block)new Paragraph(default, line));

    /// <summary>Anchors are made when a text is read, so these have none.</summary>
    private static readonly Gen<Block> AnyHeading = Gen.Select(Gen.Int[2, 6], AnyLine.Unbroken, (level, line) => (Block)new Heading(default, level, "", line));

    /// <summary>No line begins with a space: Markdig takes one away in a list in a quote.</summary>
    private static readonly Gen<Block> AnyCode = Gen.Char["abö `~#*:[{<\n"].Array[1, 30]
        .Select(letters => (Block)new CodeBlock(default, string.Join('\n', $"x{new string(letters)}x".Split('\n').Select(line => line.TrimStart(' ')))));

    private static readonly Gen<ImmutableArray<TableCell>> Row3 =
        AnyLine.Unbroken.Array[3].Select(cells => cells.Select(cell => new TableCell(default, cell)).ToImmutableArray());

    private static readonly Gen<Block> AnyTable = Gen.Select(Gen.Int[2, 3], Gen.Enum<ColumnAlignment>().Array[3], Row3, Row3.Array[1, 4], (columns, alignments, header, rows) =>
        (Block)new Table(default, [.. alignments.Take(columns)], header[..columns], [.. rows.Select(row => row[..columns])]));

    private static readonly Gen<Block> Plain =
        Gen.Frequency((6, AnyParagraph), (2, AnyHeading), (1, AnyCode), (1, AnyTable), (1, Gen.Const((Block)new ThematicBreak(default))), (2, AnyQuestion.All));

    /// <summary>A page's text.</summary>
    public static readonly Gen<ImmutableArray<Block>> All = Blocks(Depth);

    private static Gen<ImmutableArray<Block>> Blocks(int depth) => BlockAt(depth).Array[1, 3].Select(Parted);

    private static Gen<Block> BlockAt(int depth) => depth == 0
        ? Plain
        : Gen.Frequency(
            (4, Plain),
            (1, TightList(depth)),
            (1, LooseList(depth - 1)),
            (1, Blocks(depth - 1).Select(content => (Block)new Quote(default, content))),
            (1, Gen.Select(Gen.Enum<BoxKind>(), Blocks(depth - 1), (kind, content) => (Block)new Box(default, kind, content))),
            (1, AnyRecording.With(Blocks(depth - 1))),
            (1, AnyChecklist(depth - 1)));

    /// <summary>Two lists in a row would be one list.</summary>
    private static ImmutableArray<Block> Parted(Block[] blocks) =>
        [.. blocks.Where((block, i) => i == 0 || !(block is BulletList or Checklist && blocks[i - 1] is BulletList or Checklist))];

    private static Gen<Block> TightList(int depth)
    {
        var item = depth == 0
            ? AnyParagraph.Select(words => ImmutableArray.Create(words))
            : Gen.Select(
                AnyParagraph,
                TightList(depth - 1).Where(list => list is BulletList { FirstNumber: null }).Null(),
                (words, list) => list is null ? [words] : ImmutableArray.Create(words, list));
        return ListOf(item.Array[1, 3], tight: true);
    }

    private static Gen<Block> LooseList(int depth) =>
        ListOf(Gen.Select(AnyParagraph, Blocks(depth), (words, rest) => ImmutableArray.Create([words, .. rest])).Array[2, 3], tight: false);

    private static Gen<Block> ListOf(Gen<ImmutableArray<Block>[]> items, bool tight) => Gen.Select(Gen.Int[0, 1200].Nullable(), items, (first, contents) =>
        (Block)new BulletList(default, first, tight, [.. contents.Select(content => new ListItem(default, content))]));

    private static Gen<Block> AnyChecklist(int depth) =>
        Gen.Select(AnyLine.Id, AnyLine.BeginningWithWord, Blocks(depth), Gen.Bool, (id, words, rest, alone) =>
            new ChecklistItem(default, id, default(Content.Text.TextSpan), [new Paragraph(default, words), .. alone ? [] : rest]))
        .Array[1, 3].Select(items => (Block)new Checklist(default, [.. items]));
}
