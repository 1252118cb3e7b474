using System.Text.Json.Nodes;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>A key that a file may have.</summary>
/// <typeparam name="T">What its value becomes.</typeparam>
/// <param name="Key">The key as editors write it.</param>
/// <param name="Kind">What its value must look like.</param>
/// <param name="Description">What it is for, in plain Swedish.</param>
public sealed record Field<T>(string Key, ValueKind<T> Kind, string Description) : IField
{
    /// <inheritdoc/>
    public bool Required { get; init; }

    /// <inheritdoc/>
    public JsonObject Schema
    {
        get
        {
            var schema = Kind.Schema;
            schema["description"] = Description;
            return schema;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<string> KeysWithin => Kind.Keys;

    /// <inheritdoc/>
    public object Read(YamlNode node, DiagnosticBag faults)
    {
        if (Kind is not TextKind || node is not YamlMapping { IsFlow: false, Entries: [var first, ..] })
            return new Located<T>(Kind.Read(node, faults), node.Span);
        faults.Add(YamlFaults.WrongShape.At(
            first.Key.Span,
            $"”{Key}” ska vara en text, men här står nyckeln ”{first.Key.Text}”.",
            first.Value is YamlScalar { IsEmpty: false } value
                ? $"Skriv texten efter kolonet: {Key}: {value.Text}"
                : $"Skriv texten efter kolonet, på samma rad som ”{Key}:”."));
        return new Located<T>(Kind.Placeholder, node.Span);
    }
}
