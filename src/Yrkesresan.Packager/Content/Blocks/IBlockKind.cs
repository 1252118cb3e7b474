using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Markdown;

namespace Yrkesresan.Packager.Content.Blocks;

/// <summary>A kind of <c>:::</c> block: what it is called and how it is read.</summary>
internal interface IBlockKind
{
    /// <summary>The word after the colons.</summary>
    string Name { get; }

    /// <summary>Reads a block of this kind; tells what is wrong, and gives null where nothing is left of it.</summary>
    /// <param name="opening">Its opening line.</param>
    /// <param name="content">What it holds, read as any text.</param>
    /// <param name="context">The page.</param>
    Block? Read(BlockOpening opening, ImmutableArray<Block> content, DocumentContext context);
}
