using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Yrkesresan.Packager.Content.Schemas;

/// <summary>The JSON Schemas of the YAML files and of a page's front matter, made of the definitions that read them.</summary>
public static class FileSchemas
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Each file's name, or <c>sida</c> for the front matter, with its schema and a line break last.</summary>
    public static ImmutableArray<(string Name, string Text)> All { get; } =
    [
        ("yrkesresa", Text("Yrkesresan som helhet.", JourneyFile.Kind.Schema)),
        ("kunskapsmal", Text("Kunskapsmålen i alla kurser.", KunskapsmålFile.Kind.Schema)),
        ("kallor", Text("Alla källor.", KällaFile.Kind.Schema)),
        ("sprakregler", Text("Ord som inte längre får skrivas.", SpråkregelFile.Kind.Schema)),
        ("utgivna", Text("Id:n som är utgivna. Skrivs av programmet.", UtgivnaFile.Kind.Schema)),
        ("kurs", Text("En kurs.", CourseFile.Kind.Schema)),
        ("media", Text("Vem som har gjort bilder, film och ljud.", MediaFile.Kind.Schema)),
        ("sida", Text("En sidas inledning.", PageFile.Kind.Schema)),
    ];

    private static string Text(string description, JsonObject schema)
    {
        var document = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["description"] = description };
        foreach (var (key, value) in schema) document[key] = value?.DeepClone();
        return document.ToJsonString(Readable) + "\n";
    }
}
