using System.Text.Json;
using NJsonSchema;
using Xunit;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Diagnostics.Formats;
using Yrkesresan.Packager.Packaging;
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
        var sarif = SarifFormat.Write([]);
        Assert.Empty(await Problems(sarif));
        using var read = JsonDocument.Parse(sarif);
        Assert.Equal(0, read.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public async Task What_every_case_gives_is_valid()
    {
        var diagnostics = FaultCase.Names.SelectMany(name => new FaultCase(name).Run().Diagnostics).ToArray();

        Assert.Empty(await Problems(SarifFormat.Write(diagnostics)));
    }

    [Fact]
    public async Task Every_rule_is_described_validly() =>
        Assert.Empty(await Problems(SarifFormat.Write([.. EveryRule.All.Select(rule => rule.At(SourceSpan.Whole("a.md"), "Fel.", "Rätta."))])));

    [Fact]
    public async Task The_schema_stops_what_is_wrong() =>
        Assert.NotEmpty(await Problems(SarifFormat.Write([]).Replace("utf16CodeUnits", "bytes", StringComparison.Ordinal)));

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
        using var sarif = JsonDocument.Parse(SarifFormat.Write([.. Enumerable.Range(0, 3).Select(i => EveryRule.All[5 - (i % 2)].At(SourceSpan.Whole("a.md"), "Fel.", "Rätta."))]));
        var run = sarif.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(2, rules.GetArrayLength());
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Equal(
            result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    private static JsonElement Result(Diagnostic diagnostic) =>
        JsonSerializer.Deserialize<JsonElement>(SarifFormat.Write([diagnostic])).GetProperty("runs")[0].GetProperty("results")[0];

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
