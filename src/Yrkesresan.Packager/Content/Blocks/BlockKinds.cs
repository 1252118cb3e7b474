using Yrkesresan.Packager.Content.Blocks.Boxes;
using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Blocks.Recordings;
using Yrkesresan.Packager.Content.Markdown;

namespace Yrkesresan.Packager.Content.Blocks;

/// <summary>The kinds of <c>:::</c> block that there are. A new one is a folder beside this file and a line here.</summary>
internal static class BlockKinds
{
    /// <summary>All of them.</summary>
    public static BlockKindSet All { get; } = new(
    [
        new BoxReader("viktigt", BoxKind.Viktigt),
        new BoxReader("exempel", BoxKind.Exempel),
        new BoxReader("begrepp", BoxKind.Begrepp),
        new BoxReader("reflektion", BoxKind.Reflektion),
        RecordingReader.Film,
        RecordingReader.Podd,
        new QuestionReader(),
    ]);
}
