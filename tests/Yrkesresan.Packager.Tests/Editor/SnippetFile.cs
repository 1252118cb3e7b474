using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Yrkesresan.Packager.Content.Schemas;
using Yrkesresan.Packager.Tests.Specification;

namespace Yrkesresan.Packager.Tests.Editor;

/// <summary>
/// Snippets for VS Code, which completes nothing in a page's front matter by a schema: one for a whole page, one for each key that the
/// definitions know, one for each block.
/// </summary>
internal static class SnippetFile
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The keys of a new page.</summary>
    private static readonly string[] OfNewPage = ["titel", "typ", "minuter", "motivering", "kunskapsmål", "källor", "status", "granskad"];

    private static readonly JsonObject Keys =
        JsonNode.Parse(FileSchemas.All.Single(schema => schema.Name == "sida").Text)!["properties"]!.AsObject();

    public static string Text { get; } = new JsonObject(
        new[] { Snippet(
            "En ny sida",
            "sida",
            "En sidas inledning och början på texten.",
            ["---", .. OfNewPage.Select((key, i) => Line(key, i + 1)), "---", "## ${9:Rubrik}", "", "$0"]) }
            .Concat(Keys.Select(key => Snippet("Inledningen: " + key.Key, key.Key, key.Value!["description"]!.GetValue<string>(), [Line(key.Key, 1)])))
            .Concat(FormatWords.Blocks.Select(name => Snippet("Blocket " + name, name, $"Blocket ::: {name}", Block(name)))))
        .ToJsonString(Readable) + "\n";

    private static KeyValuePair<string, JsonNode?> Snippet(string title, string prefix, string description, string[] body) => new(title, new JsonObject
    {
        ["scope"] = "markdown",
        ["prefix"] = prefix,
        ["description"] = description,
        ["body"] = new JsonArray([.. body.Select(line => (JsonNode)line)]),
    });

    private static string Line(string key, int stop)
    {
        var schema = Keys[key]!;
        var value = schema["enum"] is JsonArray words ? $"${{{stop}|{string.Join(',', words.Select(word => word!.GetValue<string>()))}|}}"
            : schema["type"] is JsonArray or null ? $"${stop}"
            : schema["type"]!.GetValue<string>() switch
            {
                "array" when key == "regler" => $"\n  - {{kod: ${{{stop}:YR0000}}, skäl: $0}}",
                "array" => $"[${stop}]",
                "boolean" => $"${{{stop}|true,false|}}",
                "string" => $"${{{stop}:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}}",
                _ => $"${{{stop}:15}}",
            };
        return $"{key}: {value}".Replace(": \n", ":\n", StringComparison.Ordinal);
    }

    private static string[] Block(string name) => name switch
    {
        "fråga" => ["::: fråga {#${1:id}}", "${2:Vad frågar du om?}", "", "- [x] ${3:Ett svar som är rätt}", "- [ ] ${4:Ett svar som är fel}", "", "> ${5:Förklaringen som visas efteråt.}", ":::"],
        "film" or "podd" => [$"::: {name} {{url=${{1:https://}}}}", "${2:Vad som sägs och visas, eller en sammanfattning.}", ":::"],
        _ => [$"::: {name}", "$0", ":::"],
    };
}
