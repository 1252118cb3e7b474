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
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("severity", Word(diagnostic.Severity));
        Write(diagnostic.Span, json);
        json.WriteString("message", SafeText.WellFormed(diagnostic.Message));
        json.WriteString("help", SafeText.WellFormed(diagnostic.Help));
        if (!diagnostic.Related.IsEmpty) WriteAll("related", diagnostic.Related, Write, json);
        if (!diagnostic.Fixes.IsEmpty) WriteAll("fixes", diagnostic.Fixes, Write, json);
        json.WriteEndObject();
    }

    private static void WriteAll<T>(string name, IEnumerable<T> values, Action<T, Utf8JsonWriter> write, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(value, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(RelatedPlace place, Utf8JsonWriter json)
    {
        Write(place.Span, json);
        json.WriteString("message", SafeText.WellFormed(place.Message));
    }

    private static void Write(Fix fix, Utf8JsonWriter json)
    {
        json.WriteString("title", SafeText.WellFormed(fix.Title));
        json.WriteBoolean("safe", fix.IsSafe);
        WriteAll("edits", fix.Edits, Write, json);
    }

    private static void Write(TextEdit edit, Utf8JsonWriter json)
    {
        Write(edit.Span, json);
        json.WriteString("text", SafeText.WellFormed(edit.Text));
    }

    private static void Write(SourceSpan span, Utf8JsonWriter json)
    {
        json.WriteString("file", SafeText.WellFormed(span.File));
        json.WriteNumber("line", span.Start.Line);
        json.WriteNumber("column", span.Start.Column);
        json.WriteNumber("endLine", span.End.Line);
        json.WriteNumber("endColumn", span.End.Column);
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
