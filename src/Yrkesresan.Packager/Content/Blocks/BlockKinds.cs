using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Blocks.Boxes;
using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Blocks.Recordings;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Blocks;

/// <summary>The kinds of <c>:::</c> block that there are. A new one is a folder beside this file and a line here.</summary>
internal static class BlockKinds
{
    private static readonly ImmutableArray<IBlockKind> All =
    [
        new BoxReader("viktigt", BoxKind.Viktigt),
        new BoxReader("exempel", BoxKind.Exempel),
        new BoxReader("begrepp", BoxKind.Begrepp),
        new BoxReader("reflektion", BoxKind.Reflektion),
        RecordingReader.Film,
        RecordingReader.Podd,
        new QuestionReader(),
    ];

    /// <summary>Their names.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(kind => kind.Name)];

    /// <summary>The kind of a name, or null.</summary>
    public static IBlockKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);

    /// <summary>The kind of a name, or of the one that was meant by it, or null.</summary>
    public static IBlockKind? FindMeant(string name) => Find(name) ?? (NearName.Of(name, Names) is { } meant ? Find(meant) : null);
}
