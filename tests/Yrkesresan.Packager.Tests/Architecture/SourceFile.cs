using System.Text.RegularExpressions;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Architecture;

/// <summary>A C# file of the repository, as text.</summary>
/// <param name="Path">Its path below the repository, with <c>/</c>.</param>
/// <param name="Code">Its text without comments.</param>
/// <param name="LineCount">How many lines it has.</param>
internal sealed partial record SourceFile(string Path, string Code, int LineCount)
{
    /// <summary>Every C# file below <c>src</c> and <c>tests</c> that a person wrote.</summary>
    public static IReadOnlyList<SourceFile> All { get; } =
    [
        .. new[] { "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(RepositoryFolder.Below(folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => System.IO.Path.GetRelativePath(RepositoryFolder.Below(), file).Replace(System.IO.Path.DirectorySeparatorChar, '/'))
            .Where(path => !path.Split('/').Any(segment => segment is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>The names of the types at the file's top level.</summary>
    public IEnumerable<string> Types => TopLevelType().Matches(Code).Select(match => match.Groups["name"].Value);

    private static SourceFile Read(string path)
    {
        var text = File.ReadAllText(RepositoryFolder.Below(path)).ReplaceLineEndings("\n");
        return new SourceFile(path, Comment().Replace(text, ""), text.TrimEnd('\n').Split('\n').Length);
    }

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|sealed|static|abstract|partial|readonly|ref) )*(?:class|interface|enum|delegate [\w<>\[\]?]+|record struct|record class|record|struct) (?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex TopLevelType();
}
