using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;
using Yrkesresan.Packager.Diagnostics.Formats;
using Yrkesresan.Packager.Inspection;
using Yrkesresan.Packager.Tests.LearnerState;
using Yrkesresan.Packager.Tests.Scorm;
using Yrkesresan.Packager.Tests.Snapshots;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>What is said of packages that others made.</summary>
public sealed partial class OtherToolsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("yrkesresan-").FullName;

    public static TheoryData<string> Tools => [.. ToolPackage.All.Select(tool => tool.Name)];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Made here and now by the npm package simple-scorm-packager, from the page of the sound package.</summary>
    [Fact]
    public void Simple_scorm_packager()
    {
        var source = Directory.CreateDirectory(Path.Combine(folder, "kurs")).FullName;
        foreach (var entry in SoundPackage.Entries().Where(entry => entry.Name != "imsmanifest.xml")) File.WriteAllBytes(Path.Combine(source, entry.Name), entry.Content);
        var options = JsonSerializer.Serialize(new
        {
            version = "1.2",
            organization = "Prov",
            title = "Våld & oro",
            language = "sv",
            identifier = "5b7e0c4e-3a0f-4a55-8f0e-0c7f6a1d2e3f",
            source,
            package = new { version = "1.0.0", zip = true, name = "prov", outputFolder = folder },
        });
        var module = JsonSerializer.Serialize(RepositoryFolder.Below("tests", "lms", "node_modules", "simple-scorm-packager"));

        var said = Node.Run("-e", $"require({module})({options}, () => console.log('done'))");

        Assert.EndsWith("done\n", said, StringComparison.Ordinal);
        Match(File.ReadAllBytes(Directory.EnumerateFiles(folder, "*.zip").Single()), "simple-scorm-packager.txt");
    }

    /// <summary>Not made by eXeLearning, but with the structure that its open source writes: a SCO for each page, all other files in COMMON_FILES.</summary>
    [Fact]
    public void In_the_form_of_eXeLearning()
    {
        var zip = Path.Combine(folder, "exe.zip");
        ZipFile.CreateFromDirectory(Path.Combine(PackageCaseDocument.Folder, "_exelearning"), zip);
        Match(File.ReadAllBytes(zip), "exelearning.txt");
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void A_package_in_the_manner_of_a_tool_has_the_verdict_that_its_heading_says(string name)
    {
        var tool = ToolPackage.All.Single(tool => tool.Name == name);
        var sentence = tool.Inspect().Verdict.Sentence;
        Assert.Equal(tool.Verdict, VerdictWords().Match(sentence).Value.ToLowerInvariant());
    }

    [Fact]
    public void The_administrator_is_told_what_the_document_of_tools_says() => Snapshot.Match(ToolPackage.Document(), ToolPackage.Folder, ToolPackage.FileName);

    /// <summary>An administrator reads the verdict once: one colon, one sentence, and a number of faults.</summary>
    [Fact]
    public void A_verdict_is_one_sentence_with_at_most_one_colon()
    {
        var sentences = PackageCaseDocument.All.SelectMany(document => document.Cases).Select(each => each.Zip())
            .Concat(ToolPackage.All.Select(tool => tool.Zip()))
            .Select(zip => PackageInspector.Inspect(zip).Verdict.Sentence);
        Assert.Equal([], sentences.Where(sentence => Colon().Count(Quoted().Replace(sentence, "”")) > 1).Distinct());
    }

    [GeneratedRegex(@"\AKan (?:inte )?laddas upp(?:, men)?")]
    private static partial Regex VerdictWords();

    /// <summary>One that introduces something: in a list of characters, or in "SCORM:s", it does not.</summary>
    [GeneratedRegex(@"(?<=[\w”)]): ")]
    private static partial Regex Colon();

    [GeneratedRegex("”[^”]*”")]
    private static partial Regex Quoted();

    private static void Match(byte[] zip, string name)
    {
        var inspection = PackageInspector.Inspect(zip);
        Snapshot.Match(TextFormat.Plain(inspection.Diagnostics, inspection.Line), Path.Combine(PackageCaseDocument.Folder, "andra-verktyg"), name);
    }
}
