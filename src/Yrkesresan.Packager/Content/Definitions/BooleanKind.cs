using System.Text.Json.Nodes;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class BooleanKind : ValueKind<bool>
{
    /// <inheritdoc/>
    public override bool Placeholder => false;

    /// <inheritdoc/>
    public override JsonObject Schema => new() { ["type"] = "boolean" };

    /// <inheritdoc/>
    public override bool Read(YamlNode node, DiagnosticBag faults)
    {
        switch (Word(node, "true eller false", faults))
        {
            case "true": return true;
            case "false" or null: return false;
            case var text:
                faults.Add(YamlFaults.NotABoolean.At(node.Span, $"”{text}” ska vara true eller false.", "Skriv true för ja och false för nej."));
                return text.ToUpperInvariant() is "JA" or "YES" or "TRUE" or "SANT" or "ON" or "1";
        }
    }
}
