using System.Text.RegularExpressions;
using Xunit;
using Yrkesresan.Packager.Inspection;
using Yrkesresan.Packager.Tests.Inspection;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary><c>docs/inspect.md</c>, which Totara's administrator reads, says what the program says.</summary>
public sealed partial class InspectPageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("yrkesresan-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Its_example_is_what_is_printed()
    {
        var packages = new[] { Write("gammal.zip", "SCORM 2004, andra utgåvan"), Write("ny.zip", "Adapt") };
        var printed = CliRun.Of(["inspect", .. packages]).Out.Replace(folder.Replace(Path.DirectorySeparatorChar, '/') + "/", "", StringComparison.Ordinal);
        Assert.Equal(printed, Example().Match(Page()).Groups["text"].Value);
    }

    [Fact]
    public void Its_verdicts_are_those_that_there_are()
    {
        var verdicts = Verdict().Matches(Page()).Select(match => match.Groups["text"].Value).ToArray();
        Assert.Equal(3, verdicts.Length);
        Assert.Equal(verdicts[0], Sentence("iSpring"));
        Assert.StartsWith(verdicts[1].TrimEnd('…'), Sentence("Xerte"), StringComparison.Ordinal);
        Assert.StartsWith(verdicts[2].TrimEnd('…'), Sentence("AICC utan struktur"), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_codes_are_those_of_an_inspection() => Assert.Subset(
        PackageInspector.Rules.Select(rule => rule.Code).ToHashSet(StringComparer.Ordinal),
        Code().Matches(Page()).Select(match => match.Value).ToHashSet(StringComparer.Ordinal));

    private static string Sentence(string tool) => ToolPackage.All.Single(each => each.Name == tool).Inspect().Verdict.Sentence;

    private static string Page() => File.ReadAllText(RepositoryFolder.Below("docs", "inspect.md")).ReplaceLineEndings("\n");

    private string Write(string name, string tool)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, ToolPackage.All.Single(each => each.Name == tool).Zip());
        return path;
    }

    [GeneratedRegex(@"^```text\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();

    [GeneratedRegex(@"^\| \*\*(?<text>Kan [^*]+)\*\*", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Verdict();

    [GeneratedRegex(@"YR\d{4}")]
    private static partial Regex Code();
}
