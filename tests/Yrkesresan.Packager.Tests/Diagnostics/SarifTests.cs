using System.Text.Json;
using NJsonSchema;
using Xunit;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Diagnostics.Formats;
using Yrkesresan.Packager.Engine;
using Yrkesresan.Packager.Tests.Cases;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Diagnostics;

/// <summary>SARIF held against the schema in the npm package @microsoft/jest-sarif, and what the schema cannot say.</summary>
public sealed class SarifTests
{
    private static readonly Rule Fault = EveryRule.All[0];

    [Fact]
    public async Task A_run_without_diagnostics_is_valid()
    {
        var sarif = Sarif([]);
        Assert.Empty(await Problems(sarif));
        using var read = JsonDocument.Parse(sarif);
        Assert.Equal(0, read.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public async Task What_every_case_gives_is_valid()
    {
        var diagnostics = FaultCase.Names.SelectMany(name => new FaultCase(name).Run().Diagnostics).ToArray();

        Assert.Empty(await Problems(Sarif(diagnostics)));
    }

    [Fact]
    public async Task Every_rule_is_described_validly() =>
        Assert.Empty(await Problems(Sarif([.. EveryRule.All.Select(rule => rule.At(SourceSpan.Whole("a.md"), "Fel.", "Rätta."))])));

    [Fact]
    public async Task The_schema_stops_what_is_wrong() =>
        Assert.NotEmpty(await Problems(Sarif([]).Replace("utf16CodeUnits", "bytes", StringComparison.Ordinal)));

    [Theory]
    [InlineData("content/a b/å%.md", "content/a%20b/%C3%A5%25.md")]
    [InlineData("content/a#b?c:d.md", "content/a%23b%3Fc%3Ad.md")]
    public void A_file_is_an_address_below_the_root(string file, string uri)
    {
        var place = Result(Fault.At(SourceSpan.Whole(file), "Fel.", "Rätta.")).GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(uri, place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("%SRCROOT%", place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        Assert.False(place.TryGetProperty("region", out _));
    }

    [Fact]
    public void A_region_has_its_four_ends() => Assert.Equal(
        """{"startLine":2,"startColumn":5,"endLine":4,"endColumn":1}""",
        Compact(Result(Fault.At(
            new SourceSpan("a.md", new(2, 5), new(4, 1)),
            "Fel.",
            "Rätta.")).GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region")));

    [Theory]
    [InlineData("Skriv {#id}.", "Skriv {{#id}}.")]
    [InlineData("Skriv [länkens text](adress).", @"Skriv \[länkens text](adress).")]
    [InlineData("Skriv [@id] eller [ett, två].", "Skriv [@id] eller [ett, två].")]
    public void What_would_be_a_placeholder_or_a_link_is_escaped(string help, string text) => Assert.Equal(
        "Fel. " + text, Result(Fault.At(SourceSpan.Whole("a.md"), "Fel.", help)).GetProperty("message").GetProperty("text").GetString());

    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Info, "note")]
    public void A_severity_has_its_level(Severity severity, string level) => Assert.Equal(
        level, Result(new Diagnostic(Fault, severity, SourceSpan.Whole("a.md"), "Fel.", "Rätta.")).GetProperty("level").GetString());

    [Fact]
    public void A_result_points_at_its_rule()
    {
        using var sarif = JsonDocument.Parse(Sarif([.. Enumerable.Range(0, 3).Select(i => EveryRule.All[5 - (i % 2)].At(SourceSpan.Whole("a.md"), "Fel.", "Rätta."))]));
        var run = sarif.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(2, rules.GetArrayLength());
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Equal(
            result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void The_tool_has_a_version_and_each_rule_its_page()
    {
        using var sarif = JsonDocument.Parse(Sarif([Fault.At(SourceSpan.Whole("a.md"), "Fel.", "Rätta.")]));
        var driver = sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver");
        Assert.Matches(@"\A[0-9]+\.[0-9]+\.[0-9]+", driver.GetProperty("semanticVersion").GetString());
        Assert.Equal(driver.GetProperty("version").GetString(), driver.GetProperty("semanticVersion").GetString());
        Assert.Equal($"https://example.se/regler/{Fault.Code}.md", driver.GetProperty("rules")[0].GetProperty("helpUri").GetString());
    }

    [Fact]
    public void No_address_is_made_up_where_the_pages_are_not_on_the_web() => Assert.DoesNotContain(
        "helpUri", SarifFormat.Write([Fault.At(SourceSpan.Whole("a.md"), "Fel.", "Rätta.")], (_, _) => null), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 4, "fel ord", "a moved line")]
    [InlineData(0, 2, "  fel  ord ", "a line with other spaces")]
    [InlineData(2, 5, "fel ord", "a fault of the line whose column moved")]
    public void A_fault_is_known_again(int column, int line, string text, string why)
    {
        var before = Fingerprints("fel ord", At("a.md", 2, 1));
        Assert.True(before.SequenceEqual(Fingerprints(text, At("a.md", line, 1 + column))), why);
    }

    [Fact]
    public void Faults_that_differ_have_fingerprints_that_do()
    {
        string[] all =
        [
            .. Fingerprints("fel ord", At("a.md", 2, 1), At("a.md", 7, 1), At("b.md", 2, 1)),
            .. Fingerprints("ett annat", At("a.md", 2, 1)),
            .. Fingerprints("fel ord", EveryRule.All[1].At(At("a.md", 2, 1).Span, "Fel.", "Rätta.")),
        ];
        Assert.Equal(all.Length, all.Distinct().Count());
        Assert.All(all, fingerprint => Assert.Matches(@"\A[0-9a-f]{16}:[0-9]+\z", fingerprint));
        Assert.EndsWith(":2", all[1], StringComparison.Ordinal);
    }

    private static Diagnostic At(string file, int line, int column) =>
        Fault.At(new SourceSpan(file, new(line, column), new(line, column + 3)), "Fel.", "Rätta.");

    private static string[] Fingerprints(string line, params Diagnostic[] diagnostics)
    {
        using var sarif = JsonDocument.Parse(Sarif(diagnostics, (_, _) => line));
        return
        [
            .. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Select(result => result.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString()!),
        ];
    }

    private static JsonElement Result(Diagnostic diagnostic) =>
        JsonSerializer.Deserialize<JsonElement>(Sarif([diagnostic])).GetProperty("runs")[0].GetProperty("results")[0];

    private static string Sarif(Diagnostic[] diagnostics, SourceLine? source = null) => SarifFormat.Write(diagnostics, source ?? ((_, _) => null), "https://example.se/regler/");

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private static async Task<IEnumerable<string>> Problems(string sarif)
    {
        var schema = await JsonSchema.FromFileAsync(RepositoryFolder.Below(
            "tests",
            "lms",
            "node_modules",
            "@microsoft",
            "jest-sarif",
            "lib",
            "schemas",
            "sarif-2.1.0-rtm.5.json"));
        return schema.Validate(sarif).Select(problem => problem.ToString());
    }
}
