using Markdig.Extensions.CustomContainers;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>A kind of <c>:::</c> block: what it is called and how it is read.</summary>
internal interface IBlockKind
{
    /// <summary>The word after the colons.</summary>
    string Name { get; }

    /// <summary>Reads a block of this kind; tells what is wrong, and gives null where nothing is left of it.</summary>
    /// <param name="opening">Its opening line.</param>
    /// <param name="container">What it holds.</param>
    /// <param name="blocks">Reads what it holds as any text.</param>
    Block? Read(BlockOpening opening, CustomContainer container, BlockReader blocks);

    /// <summary>Whether this kind itself reports a line that was to begin a new quote and has joined the one above.</summary>
    bool ReportsJoined(string line) => false;
}
