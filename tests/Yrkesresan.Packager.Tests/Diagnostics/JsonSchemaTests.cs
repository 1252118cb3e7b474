using NJsonSchema;
using Xunit;
using Yrkesresan.Packager.Diagnostics.Formats;
using Yrkesresan.Packager.Tests.Cases;
using Yrkesresan.Packager.Tests.Cli;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Diagnostics;

/// <summary><c>--format json</c> held against <c>docs/validate.schema.json</c>.</summary>
public sealed class JsonSchemaTests
{
    [Fact]
    public async Task What_every_case_gives_is_as_the_schema_says()
    {
        var diagnostics = FaultCase.Names.SelectMany(name => new FaultCase(name).Run().Diagnostics).ToArray();

        Assert.True(diagnostics.Length > 100);
        Assert.Empty(await Problems(JsonFormat.Write(diagnostics)));
    }

    [Fact]
    public async Task What_the_program_prints_of_the_real_content_is_as_the_schema_says()
    {
        var run = CliRun.Of("validate", "--content", RepositoryFolder.Below("content"), "--format", "json");
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(await Problems(run.Out));
    }

    [Fact]
    public async Task Other_places_and_fixes_are_as_the_schema_says()
    {
        var span = Packager.Diagnostics.SourceSpan.Whole("a.md");
        var diagnostic = Packager.Engine.EveryRule.All[0].At(span, "Fel.", "Rätta.") with
        {
            Related = [new(span, "Här finns den första.")],
            Fixes = [new("Sätt ett mellanslag", IsSafe: true, [new(span, " ")])],
        };
        var json = JsonFormat.Write([diagnostic]);

        Assert.Empty(await Problems(json));
        Assert.Contains("\"related\": [", json, StringComparison.Ordinal);
        Assert.Contains("\"safe\": true,", json, StringComparison.Ordinal);
        Assert.NotEmpty(await Problems(json.Replace("\"safe\": true", "\"safe\": \"ja\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"code\": \"YR0001\"", "\"code\": \"X1\"")]
    [InlineData("\"severity\": \"error\"", "\"severity\": \"fel\"")]
    [InlineData("\"line\": 1", "\"line\": 0")]
    [InlineData("\"endColumn\": 1", "\"endColumn\": \"1\"")]
    [InlineData("\"help\": \"Rätta.\"", "\"hjälp\": \"Rätta.\"")]
    public async Task The_schema_stops_what_is_wrong(string right, string wrong)
    {
        var json = JsonFormat.Write([Packager.Engine.EveryRule.All[0].At(Packager.Diagnostics.SourceSpan.Whole("a.md"), "Fel.", "Rätta.")]);

        Assert.Empty(await Problems(json));
        Assert.NotEmpty(await Problems(json.Replace(right, wrong, StringComparison.Ordinal)));
    }

    private static async Task<IEnumerable<string>> Problems(string json)
    {
        var schema = await JsonSchema.FromFileAsync(RepositoryFolder.Below("docs", "validate.schema.json"));
        return schema.Validate(json).Select(problem => problem.ToString());
    }
}
