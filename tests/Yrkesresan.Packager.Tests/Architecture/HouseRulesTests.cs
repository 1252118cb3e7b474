using System.Text.RegularExpressions;
using Xunit;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Architecture;

/// <summary>What keeps the house easy to read.</summary>
public sealed partial class HouseRulesTests
{
    private const int LongestFile = 350;

    /// <summary>Without the texts in it: a message is written on one line, however long, so that it can be searched for.</summary>
    private const int LongestLine = 160;

    private static readonly string[] Names = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];

    public static TheoryData<string> Documents =>
        [.. Names.Where(name => File.Exists(RepositoryFolder.Below(name)))];

    [Fact]
    public void A_file_has_one_type_and_its_name()
    {
        var crowded =
            from file in SourceFile.All
            let types = file.Types.ToArray()
            let name = Path.GetFileNameWithoutExtension(file.Path)
            where name != "Program" && !types.Order().SequenceEqual([name])
            select $"{file.Path}: {string.Join(", ", types)}";

        Assert.Empty(crowded);
    }

    [Fact]
    public void No_file_is_too_long() =>
        Assert.Empty(SourceFile.All.Where(file => file.LineCount > LongestFile).Select(file => $"{file.Path}: {file.LineCount}"));

    [Fact]
    public void No_line_of_the_program_is_too_long() =>
        Assert.Empty(
            from file in SourceFile.All
            where file.Path.StartsWith("src/", StringComparison.Ordinal)
            from line in file.Code.Split('\n')
            where Literal().Replace(line, "").Length > LongestLine
            select $"{file.Path}: {line.Trim()}");

    [Fact]
    public void No_name_says_nothing() =>
        Assert.DoesNotContain(SourceFile.All.SelectMany(file => file.Types), name => Empty().IsMatch(name));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_path_in_the_documents_exists(string document)
    {
        var text = File.ReadAllText(RepositoryFolder.Below(document));

        var missing = LinkTarget().Matches(text).Select(match => match.Groups["path"].Value)
            .Concat(CodePath().Matches(text).Select(match => match.Groups["path"].Value))
            .Distinct()
            .Where(path => !path.StartsWith("artifacts/", StringComparison.Ordinal) && !path.Contains("://", StringComparison.Ordinal))
            .Where(path => !Path.Exists(RepositoryFolder.Below(path)))
            .ToArray();

        Assert.Empty(missing);
    }

    [GeneratedRegex(@"""(?:[^""\\]|\\.)*""")]
    private static partial Regex Literal();

    [GeneratedRegex("Helper|Manager|Util", RegexOptions.None)]
    private static partial Regex Empty();

    [GeneratedRegex(@"\]\((?<path>[^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex LinkTarget();

    /// <summary>«`src/…`» and its like: a path that begins with a folder of the repository, without placeholders.</summary>
    [GeneratedRegex(@"(?:`|\s)(?:\./)?(?<path>(?:src|tests|templates|content|build|docs|\.ci)/[\w./åäöÅÄÖ-]*[\w/])(?=[`\s.,:)])(?![^`\n]*<)")]
    private static partial Regex CodePath();
}
