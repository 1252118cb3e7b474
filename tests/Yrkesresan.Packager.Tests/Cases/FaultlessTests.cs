using System.Text;
using System.Text.RegularExpressions;
using Xunit;
using Yrkesresan.Packager.Content.Sources;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Cases;

/// <summary>Every section of the Markdown files in <c>tests/faultless</c> looks like a fault and is none.</summary>
public sealed partial class FaultlessTests
{
    private static readonly string Folder = RepositoryFolder.Below("tests", "faultless");

    public static TheoryData<string, string> Sections
    {
        get
        {
            var sections = new TheoryData<string, string>();
            foreach (var file in Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Where(name => name != "README.md").Order(StringComparer.Ordinal))
            {
                foreach (Match heading in Heading().Matches(Read(file))) sections.Add(file, heading.Groups["name"].Value);
            }

            return sections;
        }
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void Nothing_is_reported(string document, string section)
    {
        var files = FaultCase.BaseFiles();
        var text = Heading().Matches(Read(document)).Single(heading => heading.Groups["name"].Value == section).Groups["text"].Value;
        var laid = FaultSection.Read($"## YR0000 {section}\n{text}").Files;
        Assert.NotEmpty(laid);
        foreach (var file in laid) files[file.Path] = Encoding.UTF8.GetBytes(file.Text);

        var (reading, diagnostics) = FaultCase.Check(new MemoryContentSource(files));

        Assert.Equal("", DiagnosticPrinter.Print(diagnostics, reading.Texts));
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^## (?<name>.+)\n(?<text>(?:(?!## ).*(?:\n|\z))*)", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
