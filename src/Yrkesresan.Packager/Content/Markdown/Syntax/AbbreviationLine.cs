using Markdig.Parsers;
using Markdig.Syntax;

namespace Yrkesresan.Packager.Content.Markdown.Syntax;

/// <summary><c>*[BBIC]: Barns behov i centrum</c>, as the parser found it.</summary>
/// <param name="parser">What found it.</param>
internal sealed class AbbreviationLine(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>The abbreviation.</summary>
    public required string Short { get; init; }

    /// <summary>What it stands for; empty where nothing is said.</summary>
    public required string Long { get; init; }
}
