using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Cli.Releases.Stories;

/// <summary>A Markdown file in <c>tests/releases</c> whose sections are cases; the README there tells how one is written.</summary>
internal sealed partial record ReleaseStoryDocument(string Name, string Introduction, ImmutableArray<ReleaseStory> Stories)
{
    public static string Folder => RepositoryFolder.Below("tests", "releases");

    /// <summary>The names of all of them, in order.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Where(name => name != "README.md").Order(StringComparer.Ordinal)];

    /// <summary>The file as it ought to be: with what the administrator is really told.</summary>
    public string Rendered() => string.Concat(Stories.Select(story => story.Rendered()).Prepend(Introduction)).TrimEnd() + "\n";

    public static ReleaseStoryDocument Read(string name)
    {
        var parts = Heading().Split(File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n"));
        return new ReleaseStoryDocument(name, parts[0], [.. parts.Skip(1).Select(ReleaseStory.Read)]);
    }

    [GeneratedRegex("^(?=## )", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
