using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.BrowserTests.Facts;

/// <summary>An example of what Totara does: a section of tests/lms/facts/*.md.</summary>
/// <param name="Title">What was seen, as a sentence.</param>
/// <param name="Lines">What is done and what comes of it, line by line.</param>
internal sealed partial record Fact(string Title, ImmutableArray<FactLine> Lines)
{
    /// <summary>The examples of a file.</summary>
    /// <param name="markdown">The file's text, with LF.</param>
    public static IEnumerable<Fact> Read(string markdown) =>
        Section().Matches(markdown).Select(section => new Fact(
            section.Groups["title"].Value,
            [.. section.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(FactLine.Read)]));

    [GeneratedRegex("""^## (?<title>[^\n]+)\n\n```\n(?<lines>.*?)^```$""", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Section();
}
