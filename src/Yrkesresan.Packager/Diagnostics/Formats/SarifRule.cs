using System.Text.Json;

namespace Yrkesresan.Packager.Diagnostics.Formats;

/// <summary>A rule as SARIF describes it (<c>reportingDescriptor</c>), with its page as help.</summary>
internal static class SarifRule
{
    /// <summary>Writes a rule.</summary>
    public static void Write(Rule rule, string? rulePages, Utf8JsonWriter json)
    {
        var page = RulePage.Of(rule);
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteString("name", rule.Name);
        SarifText.Write("shortDescription", page.Below("Vad"), json);
        SarifText.Write("fullDescription", $"{page.Below("Vad")} {page.Below("Varför")}", json);
        if (rulePages is not null) json.WriteString("helpUri", $"{rulePages}{rule.Code}.md");
        json.WriteStartObject("help");
        json.WriteString("text", SarifText.Escaped(page.Text));
        // Not escaped: code hosts show it as Markdown, where doubled braces would make the examples wrong.
        json.WriteString("markdown", page.Text);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Category.Name);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>SARIF's word for how much something matters.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
