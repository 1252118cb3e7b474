using System.Text.Json.Nodes;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>A text of one paragraph; line breaks in it become spaces.</summary>
public sealed class TextKind : ValueKind<string>
{
    /// <inheritdoc/>
    public override string Placeholder => "";

    /// <inheritdoc/>
    public override JsonObject Schema => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    /// <inheritdoc/>
    public override string Read(YamlNode node, DiagnosticBag faults) =>
        Text(node, "en text", faults) is { } text
            ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : Placeholder;
}
