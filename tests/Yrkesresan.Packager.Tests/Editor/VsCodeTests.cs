using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;
using Yrkesresan.Packager.Content.Schemas;
using Yrkesresan.Packager.Tests.Cli;
using Yrkesresan.Packager.Tests.Rules;
using Yrkesresan.Packager.Tests.Scorm;
using Yrkesresan.Packager.Tests.Snapshots;

namespace Yrkesresan.Packager.Tests.Editor;

/// <summary>The set-up in <c>build/vscode</c> fits the program.</summary>
public sealed partial class VsCodeTests : IDisposable
{
    private readonly SmallContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Every_YAML_file_has_its_schema() => Assert.Equal(
        FileSchemas.All.Where(schema => schema.Name != "sida").Select(schema => ($"build/vscode/schemas/{schema.Name}.schema.json", schema.Name + ".yaml")),
        Read("settings.json")["yaml.schemas"]!.AsObject().Select(schema => (schema.Key, schema.Value!.GetValue<string>())));

    [Fact]
    public void The_problem_matchers_find_what_the_task_reports_of_every_level()
    {
        const string Page = "prov/ny/10-ett/forberedelser/10-sida.md";
        content.Write(Page, File.ReadAllText(Path.Combine(content.Content, Page)) + "\n- [ ] Läs: allt (fel).\n\n::: vikigt\nText.\n:::\n\n*[ABC]: Ord\n");
        var lines = CliRun.Validate(content, [.. TaskArguments().SkipWhile(argument => argument != "validate").Skip(1)]).Out.Split('\n');

        var found = Matchers()
            .SelectMany(matcher => lines.Select(line => (matcher.Severity, Match: matcher.Pattern.Match(line))).Where(each => each.Match.Success))
            .Select(each => $"{each.Severity} {each.Match.Groups[4]} {Path.GetFileName(each.Match.Groups[1].Value)} {each.Match.Groups[2]}:{each.Match.Groups[3]} {each.Match.Groups[5]}");

        Assert.Equal(
            [
                "error YR0211 10-sida.md 18:5 Blocket ”vikigt” finns inte.",
                "warning YR0217 10-sida.md 16:3 Punkten har inget eget id. Ändras texten tappar deltagaren sin bock.",
                "info YR0258 10-sida.md 22:1 Förkortningen ”ABC” förklaras men används inte på sidan.",
            ],
            found);
    }

    [Fact]
    public void The_problem_matchers_take_the_parts_that_VS_Code_shows() => Assert.All(
        Read("tasks.json")["tasks"]![0]!["problemMatcher"]!.AsArray().Select(matcher => matcher!["pattern"]!),
        pattern => Assert.Equal(
            (1, 2, 3, 4, 5),
            ((int)pattern["file"]!, (int)pattern["line"]!, (int)pattern["column"]!, (int)pattern["code"]!, (int)pattern["message"]!)));

    [Fact]
    public void The_task_runs_a_command_that_there_is()
    {
        var arguments = TaskArguments();

        Assert.True(Directory.Exists(RepositoryFolder.Below(arguments[Array.IndexOf(arguments, "--project") + 1])));
        Assert.Equal(0, CliRun.Of([.. arguments[(Array.IndexOf(arguments, "--") + 1)..], "--help"]).ExitCode);
    }

    /// <remarks>A problem matcher reads a line at a time.</remarks>
    [Fact]
    public void The_task_gets_its_lines_unbroken_and_without_colour()
    {
        var variables = Read("tasks.json")["tasks"]![0]!["options"]!["env"]!;
        Assert.Equal(("1", "10000"), (variables["NO_COLOR"]!.GetValue<string>(), variables["COLUMNS"]!.GetValue<string>()));
    }

    [Fact]
    public void The_snippets_are_those_of_the_definitions() =>
        Snapshot.Match(SnippetFile.Text, RepositoryFolder.Below("build", "vscode"), "yrkesresan.code-snippets");

    [Theory]
    [InlineData("En ny sida")]
    [InlineData("Blocket fråga")]
    [InlineData("Blocket film")]
    [InlineData("Blocket viktigt")]
    public void What_a_snippet_writes_is_right(string name)
    {
        var body = JsonNode.Parse(SnippetFile.Text)![name]!["body"]!.AsArray().Select(line => line!.GetValue<string>());
        var written = Filled(string.Concat(body.Select(line => line + "\n")));

        Assert.Empty(new RuleExample("", written).Run().Select(fault => $"{fault.Rule.Code} {fault.Message}\n{written}"));
    }

    /// <summary>The snippet as VS Code writes it when the first choice is taken everywhere, and what an editor then adds.</summary>
    private static string Filled(string snippet)
    {
        var text = snippet.Replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2026-11-01", StringComparison.Ordinal)
            .Replace("kunskapsmål: [$5]", "kunskapsmål: [km-handlaggning-1]", StringComparison.Ordinal)
            .Replace("källor: [$6]", "källor: [sol-2025-400]", StringComparison.Ordinal)
            .Replace("https://", "https://www.example.se/film", StringComparison.Ordinal)
            .Replace("${1:id}", "muntligt", StringComparison.Ordinal);
        return Stop().Replace(text, stop => stop.Groups["first"] is { Success: true } first ? first.Value : "Text.");
    }

    private static string[] TaskArguments() => [.. Read("tasks.json")["tasks"]![0]!["args"]!.AsArray().Select(argument => argument!.GetValue<string>())];

    private static IEnumerable<(string Severity, Regex Pattern)> Matchers() =>
        Read("tasks.json")["tasks"]![0]!["problemMatcher"]!.AsArray()
            .Select(matcher => (matcher!["severity"]!.GetValue<string>(), new Regex(matcher["pattern"]!["regexp"]!.GetValue<string>())));

    private static JsonNode Read(string name) => JsonNode.Parse(File.ReadAllText(RepositoryFolder.Below("build", "vscode", name)))!;

    [GeneratedRegex(@"\$\d|\$\{\d[:|](?<first>[^,}|]*)[^}]*\}")]
    private static partial Regex Stop();
}
