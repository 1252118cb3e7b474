using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>Kinds of <c>:::</c> block, by name.</summary>
/// <param name="kinds">The kinds, each with a name of its own.</param>
internal sealed class BlockKindSet(ImmutableArray<IBlockKind> kinds)
{
    /// <summary>Their names, in order.</summary>
    public ImmutableArray<string> Names { get; } = [.. kinds.Select(kind => kind.Name)];

    /// <summary>The kind of a name, or null.</summary>
    public IBlockKind? Find(string name) => kinds.FirstOrDefault(kind => kind.Name == name);

    /// <summary>The kind of a name, or of the one that was meant by it, or null.</summary>
    public IBlockKind? FindMeant(string name) => Find(name) ?? (NearName.Of(name, Names) is { } meant ? Find(meant) : null);
}
