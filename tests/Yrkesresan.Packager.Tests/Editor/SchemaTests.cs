using System.Text;
using System.Text.Json.Nodes;
using NJsonSchema;
using Xunit;
using Yrkesresan.Packager.Content.Schemas;
using Yrkesresan.Packager.Tests.Cases;
using Yrkesresan.Packager.Tests.Packaging;
using Yrkesresan.Packager.Tests.Scorm;
using Yrkesresan.Packager.Tests.Snapshots;
using Yrkesresan.Packager.Tests.Specification;

namespace Yrkesresan.Packager.Tests.Editor;

/// <summary>The schemas in <c>build/vscode/schemas</c> are those of the definitions, and have nothing against what validation lets through.</summary>
public sealed class SchemaTests
{
    private const string Page = "sida";
    private const string Ending = ".schema.json";

    public static TheoryData<string> Names => [.. FileSchemas.All.Select(schema => schema.Name)];

    [Fact]
    public void The_schemas_are_those_of_the_definitions() => SnapshotFolder.Match(
        FileSchemas.All.ToDictionary(schema => schema.Name + Ending, schema => schema.Text), RepositoryFolder.Below("build", "vscode", "schemas"));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Right_files_are_right_by_the_schema(string name)
    {
        var files = RealContent.Built.Source.Files.Select(file => (file.Path, Bytes: file.Read()))
            .Concat(FaultCase.BaseFiles().Select(file => (Path: file.Key, Bytes: file.Value)))
            .Concat(FormatDocument.Examples.Where(example => example.Path is not null).Select(example => (Path: example.Path!, Bytes: (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(example.Text))))
            .Where(file => name == Page ? file.Path.EndsWith(".md", StringComparison.Ordinal) : Path.GetFileName(file.Path) == name + ".yaml")
            .ToArray();

        Assert.NotEmpty(files);
        foreach (var (path, bytes) in files)
        {
            var text = Encoding.UTF8.GetString(bytes.Span);
            Assert.Equal((path, ""), (path, string.Join('\n', await Problems(name, name == Page ? text.Split("---\n")[1] : text))));
        }
    }

    [Theory]
    [InlineData("kurs", "titel: A\nkod: A-1\nsammanfattning: A\ntitell: A\n", "NoAdditionalPropertiesAllowed")]
    [InlineData("kurs", "titel: A\nkod: A-1\n", "PropertyRequired")]
    [InlineData("kurs", "titel: A\nkod: a 1\nsammanfattning: A\n", "PatternMismatch")]
    [InlineData("kurs", "titel: [A]\nkod: A-1\nsammanfattning: A\n", "NoTypeValidates")]
    [InlineData("kurs", "titel: A\nkod: A-1\nsammanfattning: A\nförberedelser: {godkänd_andel: 101}\n", "NumberTooBig")]
    [InlineData("kunskapsmal", "- {id: km-1, text: A, nivå: faktta, kurs: A-1, status: exempel}\n", "NotInEnumeration")]
    [InlineData("kallor", "- {id: k1, titel: A, utgivare: A, typ: lag, kontrollerad: i går}\n", "PatternMismatch")]
    [InlineData("kallor", "- {id: k1, titel: A, utgivare: A, typ: lag, url: www.example.se}\n", "PatternMismatch")]
    [InlineData("yrkesresa", "titel: A\nområde: A\nansvarig: A\nspråk: svenska\nsteg: []\n", "PatternMismatch")]
    [InlineData("sida", "titel: A\ntyp: text\nobligatorisk: ja\n", "BooleanExpected")]
    [InlineData("sida", "titel: A\ntyp: text\nkällor: []\n", "TooFewItems")]
    public async Task A_wrong_file_is_wrong_by_the_schema(string name, string yaml, string problem) =>
        Assert.Contains(problem, string.Join('\n', await Problems(name, yaml)), StringComparison.Ordinal);

    [Fact]
    public void Every_key_that_the_definitions_know_is_in_a_schema_and_described()
    {
        var described = FileSchemas.All.SelectMany(schema => Properties(JsonNode.Parse(schema.Text)!))
            .Select(property => (property.Key, Description: property.Value!["description"]?.GetValue<string>() ?? "")).ToArray();

        Assert.All(described, property => Assert.EndsWith(".", property.Description, StringComparison.Ordinal));
        Assert.Equal(
            FormatWords.Keys.Select(key => key.Word).Distinct().Order(StringComparer.Ordinal),
            described.Select(property => property.Key).Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Properties(JsonNode schema)
    {
        if (schema["items"] is { } items) return Properties(items);
        return schema["properties"] is JsonObject properties ? properties.Concat(properties.SelectMany(property => Properties(property.Value!))) : [];
    }

    private static async Task<IEnumerable<string>> Problems(string name, string yaml)
    {
        var schema = await JsonSchema.FromJsonAsync(FileSchemas.All.Single(schema => schema.Name == name).Text);
        return schema.Validate(YamlAsJson.Read(yaml)?.ToJsonString() ?? "null").Select(problem => problem.ToString());
    }
}
