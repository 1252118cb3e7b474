using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Cases;

/// <summary>A Markdown file in <c>tests/cases</c> whose sections are cases; <c>tests/cases/README.md</c> tells how one is written.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Introduction">What stands before the first case.</param>
/// <param name="Sections">The cases, in order.</param>
internal sealed partial record FaultDocument(string Name, string Introduction, ImmutableArray<FaultSection> Sections)
{
    public static string Folder => RepositoryFolder.Below("tests", "cases");

    /// <summary>All of them, in the order of their names.</summary>
    public static ImmutableArray<FaultDocument> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.md")
            .Select(path => Path.GetFileName(path))
            .Where(name => name != "README.md")
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>The file as it ought to be: with what the editor is really told.</summary>
    public string Rendered() => string.Concat(Sections.Select(section => section.Rendered()).Prepend(Introduction));

    private static FaultDocument Read(string name)
    {
        var parts = Heading().Split(File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n"));
        return new FaultDocument(name, parts[0], [.. parts.Skip(1).Select(FaultSection.Read)]);
    }

    [GeneratedRegex(@"^(?=## (?:YR\d{4}|Inget fel:) )", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
