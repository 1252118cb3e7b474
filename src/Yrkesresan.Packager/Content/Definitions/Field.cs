using System.Text.Json.Nodes;
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
    public object Read(YamlNode node, DiagnosticBag faults) => new Located<T>(Kind.Read(node, faults), node.Span);
}
