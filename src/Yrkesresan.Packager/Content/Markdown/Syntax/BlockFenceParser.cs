using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Yrkesresan.Packager.Content.Markdown.Syntax;

/// <summary>
/// Finds <c>:::</c> blocks. Where blocks lie inside one another, a closing line ends the innermost with as many colons;
/// the parser's own would end the outermost, and all that follows would be misread for want of one colon.
/// </summary>
internal sealed class BlockFenceParser : CustomContainerParser
{
    /// <summary>Markdig's own limit.</summary>
    private const int Deepest = 128;

    /// <summary>Two colons are too few, but they are meant: read as a block, they give one fault and not a row of them.</summary>
    public BlockFenceParser() => MinimumMatchCount = 2;

    /// <exception cref="ArgumentException">Blocks lie deeper inside one another than Markdig allows, which it only says when it has read them all.</exception>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var depth = 0;
        for (var around = processor.CurrentContainer; around is not null; around = around.Parent) depth++;
        return depth <= Deepest ? base.TryOpen(processor) : throw new ArgumentException("Blocks exceed the depth limit.", nameof(processor));
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var colons = processor.IsCodeIndent ? 0 : ColonsOf(processor.Line.ToString());
        for (var inner = (block as ContainerBlock)?.LastChild; colons > 0 && inner is ContainerBlock container; inner = container.LastChild)
        {
            if (container is not CustomContainer { ClosingFencedCharCount: 0 } nested) continue;
            if (nested.OpeningFencedCharCount != colons || nested.Column > processor.Column) continue;
            processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }

        return base.TryContinue(processor, block);
    }

    /// <summary>How many colons a line is made of; 0 where it holds anything else.</summary>
    private static int ColonsOf(string line) => line.AsSpan().Trim() is { } text && text.Trim(':').IsEmpty ? text.Length : 0;
}
