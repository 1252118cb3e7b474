using System.Text.Json;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Facts;

/// <summary>The stand-in for Totara is as strict as what was seen of Totara: a new case is a new section in tests/lms/facts.</summary>
public sealed class TotaraStandInTests(EmptyPage empty) : IClassFixture<EmptyPage>
{
    private static readonly string Folder = Path.Combine(RepositoryFiles.Lms, "facts");

    public static TheoryData<string> Files() => [.. FileNames()];

    public static TheoryData<string, string> Facts()
    {
        var facts = new TheoryData<string, string>();
        foreach (var file in FileNames())
            foreach (var fact in Fact.Read(Text(file))) facts.Add(file, fact.Title);
        return facts;
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public async Task The_stand_in_does_what_was_seen(string file, string title)
    {
        var fact = Assert.Single(Fact.Read(Text(file)), fact => fact.Title == title);

        var outcomes = await empty.Page.EvaluateAsync<string[]>(
            "async steps => (await import('/lms/facts.js')).play(JSON.parse(steps))",
            JsonSerializer.Serialize(fact.Lines.Select(line => line.Step)));

        Assert.Equal(
            fact.Lines.Select(line => $"{line.Text} -> {line.Outcome}"),
            fact.Lines.Zip(outcomes, (line, outcome) => $"{line.Text} -> {outcome}"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_section_is_read_as_an_example(string file) =>
        Assert.Equal(Text(file).Split("\n## ").Length - 1, Fact.Read(Text(file)).Count());

    private static IEnumerable<string> FileNames() =>
        Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Where(file => file != "README.md").Order(StringComparer.Ordinal);

    // A checkout on Windows may have CRLF.
    private static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");
}
