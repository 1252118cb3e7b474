using System.Collections.Immutable;
using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Security;

/// <summary>The lines of <c>tests/xss</c>.</summary>
internal static class Attacks
{
    /// <summary>On a page's text.</summary>
    public static ImmutableArray<string> Markdown { get; } = Read("markdown.txt");

    /// <summary>On a text in YAML.</summary>
    public static ImmutableArray<string> Yaml { get; } = Read("yaml.txt");

    /// <summary>Pictures.</summary>
    public static ImmutableArray<string> Svg { get; } = Read("svg.txt");

    private static ImmutableArray<string> Read(string file) =>
        [.. File.ReadLines(Path.Combine(RepositoryFiles.Root, "tests", "xss", file)).Select(line => line.Replace("\\n", "\n", StringComparison.Ordinal))];
}
