using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Yrkesresan.Packager.Diagnostics.Formats;

/// <summary>Diagnostics as SARIF 2.1.0 (OASIS), which code hosts and editors read. The same diagnostics give the same bytes.</summary>
public static class SarifFormat
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
    private const string Root = "%SRCROOT%";

    private static readonly string Version = typeof(SarifFormat).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One run, with a line break last.</summary>
    /// <param name="diagnostics">Their files are named from the repository's root, or a code host does not find them.</param>
    /// <param name="source">Gives the lines that they stand on: a fault is known again by its line.</param>
    /// <param name="rulePages">The address of the folder with the rules' pages, with a slash last; null where it is not known.</param>
    public static string Write(IReadOnlyCollection<Diagnostic> diagnostics, SourceLine source, string? rulePages = null)
    {
        var fingerprints = new SarifFingerprints(source);
        ImmutableArray<Rule> rules = [.. diagnostics.Select(diagnostic => diagnostic.Rule).Distinct().OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(rules, rulePages, json);
            json.WriteString("language", "sv-SE");
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteRoot(json);
            json.WriteStartArray("results");
            foreach (var diagnostic in ShownDiagnostics.Of(diagnostics)) WriteResult(diagnostic, rules.IndexOf(diagnostic.Rule), fingerprints, json);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return SafeText.Json(Encoding.UTF8.GetString(stream.ToArray())) + "\n";
    }

    private static void WriteTool(ImmutableArray<Rule> rules, string? rulePages, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "yrkesresan");
        json.WriteString("version", Version);
        json.WriteString("semanticVersion", Version);
        json.WriteString("language", "sv-SE");
        json.WriteStartArray("rules");
        foreach (var rule in rules) SarifRule.Write(rule, rulePages, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The root has no address of its own: whoever reads the report knows where the repository lies.</summary>
    private static void WriteRoot(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        SarifText.Write("description", "Mappen som programmet kördes i: arkivets rot.", json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Diagnostic diagnostic, int ruleIndex, SarifFingerprints fingerprints, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Code);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", SarifRule.Level(diagnostic.Severity));
        SarifText.Write("message", $"{diagnostic.Message} {diagnostic.Help}", json);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(diagnostic.Span.File, json);
        WriteRegion(diagnostic.Span, json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString(SarifFingerprints.Name, fingerprints.Next(diagnostic));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteArtifact(string file, Utf8JsonWriter json)
    {
        json.WriteStartObject("artifactLocation");
        if (Path.IsPathFullyQualified(file))
        {
            json.WriteString("uri", new Uri(file).AbsoluteUri);
        }
        else
        {
            json.WriteString("uri", string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", Root);
        }

        json.WriteEndObject();
    }

    private static void WriteRegion(SourceSpan span, Utf8JsonWriter json)
    {
        // A fault of a whole file or folder stands nowhere in it, see SourceSpan.Whole.
        if (span == SourceSpan.Whole(span.File)) return;
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.Start.Line);
        json.WriteNumber("startColumn", span.Start.Column);
        json.WriteNumber("endLine", span.End.Line);
        json.WriteNumber("endColumn", span.End.Column);
        json.WriteEndObject();
    }
}
