using System.Text.Json.Nodes;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>A language as HTML names it: <see cref="LanguageTag"/>.</summary>
public sealed class LanguageKind : ValueKind<string>
{
    /// <inheritdoc/>
    public override string Placeholder => "sv";

    /// <inheritdoc/>
    public override JsonObject Schema => new() { ["type"] = "string", ["pattern"] = $"^{LanguageTag.Pattern}$" };

    /// <inheritdoc/>
    public override string Read(YamlNode node, DiagnosticBag faults)
    {
        if (Word(node, "en språkkod", faults) is not { } text) return Placeholder;
        if (LanguageTag.Is(text)) return text;
        faults.Add(YamlFaults.NotALanguage.At(
            node.Span,
            $"”{text}” är ingen språkkod.",
            "Skriv sv för svenska. Andra språk har också sin kod, till exempel en och fi."));
        return Placeholder;
    }
}
