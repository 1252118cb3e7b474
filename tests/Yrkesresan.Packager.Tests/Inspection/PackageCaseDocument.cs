using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>A Markdown file in <c>tests/packages</c> whose sections are cases; the README there tells how one is written.</summary>
internal sealed partial record PackageCaseDocument(string Name, string Introduction, ImmutableArray<PackageCase> Cases)
{
    public static string Folder => RepositoryFolder.Below("tests", "packages");

    /// <summary>All of them, in the order of their names.</summary>
    public static ImmutableArray<PackageCaseDocument> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.md")
            .Select(path => Path.GetFileName(path))
            .Where(name => name != "README.md")
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>The file as it ought to be: with what the administrator is really told.</summary>
    public string Rendered() => string.Concat(Cases.Select(each => each.Rendered()).Prepend(Introduction)).TrimEnd() + "\n";

    private static PackageCaseDocument Read(string name)
    {
        var parts = Heading().Split(File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n"));
        return new PackageCaseDocument(name, parts[0], [.. parts.Skip(1).Select(PackageCase.Read)]);
    }

    [GeneratedRegex(@"^(?=## YR\d{4} )", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
