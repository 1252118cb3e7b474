using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Yrkesresan.Packager.Diagnostics.Formats;

/// <summary>Diagnostics for programs: one array, described at the end of the content format.</summary>
public static class JsonFormat
{
    // Relaxed, so that å is å: the text is read by people and programs, and never put into a web page as it is.
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Diagnostics as JSON, with a line break last.</summary>
    public static string Write(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var diagnostic in ShownDiagnostics.Of(diagnostics)) Write(diagnostic, json);
            json.WriteEndArray();
        }

        return SafeText.Json(Encoding.UTF8.GetString(stream.ToArray())) + "\n";
    }

    private static void Write(Diagnostic diagnostic, Utf8JsonWriter json)
    {
        var (file, start, end) = diagnostic.Span;
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("severity", Word(diagnostic.Severity));
        json.WriteString("file", SafeText.WellFormed(file));
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteString("message", SafeText.WellFormed(diagnostic.Message));
        json.WriteString("help", SafeText.WellFormed(diagnostic.Help));
        json.WriteEndObject();
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
