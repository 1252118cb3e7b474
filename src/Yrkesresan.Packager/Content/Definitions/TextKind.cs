using System.Globalization;
using System.Text.Json.Nodes;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Content.Yaml.Slips;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>A text of one paragraph; line breaks in it become spaces.</summary>
public sealed class TextKind : ValueKind<string>
{
    /// <summary>In UTF-16 units: the longest that an LMS keeps of a description is shorter.</summary>
    private const int Longest = 4000;

    /// <inheritdoc/>
    public override string Placeholder => "";

    /// <inheritdoc/>
    public override JsonObject Schema => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    /// <inheritdoc/>
    public override string Read(YamlNode node, DiagnosticBag faults)
    {
        if (node is YamlMapping { Entries: [{ Key: var before, Value: YamlScalar { IsEmpty: false } after }] })
        {
            // «- Kunna: lagen»: the colon is part of the text.
            var written = $"{before.Text}: {after.Text}";
            faults.Add(YamlFaults.ColonInValue.At(
                before.Span with { End = after.Span.End },
                "Värdet innehåller ett kolon och måste stå inom citattecken.",
                $"Skriv {Quoting.Quoted(written)}"));
            return Placeholder;
        }

        if (Text(node, "en text", faults) is not { } text) return Placeholder;
        if (text.Length > Longest)
        {
            faults.Add(YamlFaults.TooLong.At(
                node.Span,
                $"Värdet är längre än {Longest.ToString(CultureInfo.InvariantCulture)} tecken.",
                "Korta det, eller flytta det till en sidas text."));
        }

        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
