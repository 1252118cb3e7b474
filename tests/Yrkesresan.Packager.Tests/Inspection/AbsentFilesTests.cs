using System.Collections.Immutable;
using Xunit;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>The name that was meant is guessed for a few files, however many are absent: each guess looks at every name in the package.</summary>
public sealed class AbsentFilesTests
{
    private static readonly Rule Missing = new("YR0674", "fil-saknas", RuleCategory.Inspection);

    [Theory]
    [InlineData(100, 150, 150)]
    [InlineData(1_000, 25, 20)]
    // Times each other more than an int holds.
    [InlineData(19_000, 114_000, 1)]
    [InlineData(21_000, 10, 0)]
    public void Only_so_many_are_guessed(int files, int absent, int guessed)
    {
        var entries = Enumerable.Range(0, files).Select(number => new ZipEntry($"media/bild-{number}.png", true, 0, 0, 0, 0, 0, 0, 0));
        var package = new InspectedPackage(0, new ZipDirectory(null, [.. entries], 0, 0), ImmutableSortedDictionary<string, PackageText>.Empty, [], null, [], []);
        var told = AbsentFiles.Tell(
            package,
            Enumerable.Repeat(new AbsentFile("media/bild-7.pgn", SourceSpan.Whole("index.html"), ""), absent),
            "Sidan",
            Missing,
            Missing);
        Assert.Equal(guessed, told.Count(each => each.Help!.StartsWith("Menade du", StringComparison.Ordinal)));
    }
}
