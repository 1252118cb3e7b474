using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Specification;

/// <summary><c>docs/redaktor/format.md</c>: the content format as editors read it, with examples that are tests.</summary>
internal static partial class FormatDocument
{
    public const string Name = "format.md";

    public static string Folder { get; } = RepositoryFolder.Below("docs", "redaktor");

    public static string Text { get; } = File.ReadAllText(Path.Combine(Folder, Name)).ReplaceLineEndings("\n");

    /// <summary>Every block fenced as <c>markdown</c> or <c>yaml</c>, with the <c>text</c> block that follows it.</summary>
    public static ImmutableArray<FormatExample> Examples { get; } = FindExamples();

    /// <summary>What stands below each heading, whatever its level, down to the next heading.</summary>
    public static ImmutableDictionary<string, string> Sections { get; } = Heading().Split(Text).Skip(1).Chunk(2)
        .ToImmutableDictionary(section => section[0].Replace("`", "", StringComparison.Ordinal), section => section[1]);

    /// <summary>The document with other words in the blocks that say how examples are read.</summary>
    public static string With(Func<FormatExample, string> outline)
    {
        var lines = Text.Split('\n').ToList();
        foreach (var example in Examples.Reverse())
        {
            var first = example.Expected.Line + 1;
            lines.RemoveRange(first, example.Expected.Lines.Count);
            lines.InsertRange(first, outline(example).TrimEnd('\n').Split('\n'));
        }

        return string.Join('\n', lines);
    }

    private static ImmutableArray<FormatExample> FindExamples()
    {
        var blocks = Markdown.Parse(Text).Descendants<FencedCodeBlock>().ToArray();
        return
        [
            .. blocks.Zip(blocks.Skip(1))
                .Where(pair => pair.First.Info is "markdown" or "yaml")
                .Select(pair => pair.Second.Info == "text"
                    ? new FormatExample(pair.First.Line + 1, pair.First.Arguments is { Length: > 0 } path ? path : null, pair.First.Lines + "\n", pair.Second)
                    : throw new InvalidDataException($"{Name}:{pair.First.Line + 1}: the example is not followed by how it is read.")),
        ];
    }

    [GeneratedRegex("^#{1,6} (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
