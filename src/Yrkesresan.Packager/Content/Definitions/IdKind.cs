using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>An id: <c>[a-z0-9][a-z0-9-]{1,39}</c>. A wrong one is read as what it was meant to be, so that what points at it is not called wrong too.</summary>
public sealed partial class IdKind : ValueKind<string>
{
    private const string Shape = "[a-z0-9][a-z0-9-]{1,39}";

    /// <summary>What an id looks like, for messages.</summary>
    public const string Form = "2–40 tecken av a–z, 0–9 och bindestreck, och börja med en bokstav eller siffra";

    /// <inheritdoc/>
    public override string Placeholder => "";

    /// <summary>Whether a text is an id.</summary>
    public static bool IsId(string text) => Pattern().IsMatch(text);

    /// <inheritdoc/>
    public override JsonObject Schema => new() { ["type"] = new JsonArray("string", "integer"), ["pattern"] = $"^{Shape}$" };

    /// <inheritdoc/>
    public override string Read(YamlNode node, DiagnosticBag faults)
    {
        if (Word(node, "ett id", faults) is not { } text) return Placeholder;
        if (IsId(text)) return text;
        faults.Add(YamlFaults.NotAnId.At(node.Span, $"”{text}” är inget id.", text[0] == '@' && IsId(text[1..])
            ? $"Här skrivs id:t utan @: {text[1..]}"
            : $"Ett id ska ha {Form}."));
        // What points at it, or what it points at, is likely to be written as it should be.
        return Slug.Of(text) is var meant && IsId(meant) ? meant : Placeholder;
    }

    [GeneratedRegex(@"\A" + Shape + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
