using System.Collections.Immutable;
using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Accessibility;

/// <summary>A row of <c>settled.md</c>: what axe cannot decide, and why it is right all the same.</summary>
/// <param name="Rule">axe's rule.</param>
/// <param name="Elements">A CSS selector: which elements.</param>
internal sealed record SettledDoubt(string Rule, string Elements)
{
    private static readonly string File = Path.Combine(RepositoryFiles.Root, "tests", "Yrkesresan.Packager.BrowserTests", "Accessibility", "settled.md");

    /// <summary>All of them, in the file's order.</summary>
    public static ImmutableArray<SettledDoubt> All { get; } =
    [
        .. System.IO.File.ReadLines(File)
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => new SettledDoubt(cells[1].Trim('`'), cells[2].Trim('`'))),
    ];
}
