using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Yrkesresan.Packager.Content.Markdown.Syntax;

/// <summary>
/// Finds lines that explain an abbreviation. The parser's own keeps the last of two silently, reports none that is never used, and marks
/// only what stands between spaces.
/// </summary>
internal sealed partial class AbbreviationLineParser : BlockParser
{
    public AbbreviationLineParser() => OpeningCharacters = ['*'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || Form().Match(processor.Line.ToString()) is not { Success: true } line) return BlockState.None;
        processor.NewBlocks.Push(new AbbreviationLine(this)
        {
            Short = line.Groups["short"].Value,
            Long = line.Groups["long"].Value.Trim(),
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }

    [GeneratedRegex(@"\A\*\[\s*(?<short>[^\[\]\\\s](?:[^\[\]\\]*[^\[\]\\\s])?)\s*\]:(?<long>.*)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Form();
}
