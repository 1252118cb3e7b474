using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>A course's code: <c>[A-Z0-9][A-Z0-9-]{1,39}</c>. Package identifiers are made from it.</summary>
public sealed partial class CodeKind : ValueKind<string>
{
    private const string Shape = "[A-Z0-9][A-Z0-9-]{1,39}";

    /// <inheritdoc/>
    public override string Placeholder => "";

    /// <inheritdoc/>
    public override JsonObject Schema => new() { ["type"] = new JsonArray("string", "integer"), ["pattern"] = $"^{Shape}$" };

    /// <inheritdoc/>
    public override string Read(YamlNode node, DiagnosticBag faults)
    {
        if (Word(node, "en kurskod", faults) is not { } text) return Placeholder;
        if (Pattern().IsMatch(text)) return text;
        faults.Add(YamlFaults.NotACode.At(
            node.Span,
            $"”{text}” är ingen kurskod.",
            "En kurskod ska ha 2–40 tecken av A–Z, 0–9 och bindestreck, till exempel BOU-NY-01."));
        return Slug.Of(text).ToUpperInvariant() is var meant && Pattern().IsMatch(meant) ? meant : Placeholder;
    }

    [GeneratedRegex(@"\A" + Shape + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
