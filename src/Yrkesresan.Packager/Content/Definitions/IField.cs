using System.Text.Json.Nodes;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>A key that a file may have, whatever its value is.</summary>
public interface IField
{
    /// <summary>The key as editors write it.</summary>
    string Key { get; }

    /// <summary>Whether the key must be there.</summary>
    bool Required { get; }

    /// <summary>What the key is for, in plain Swedish, for messages and for help while typing.</summary>
    string Description { get; }

    /// <summary>What its value must look like, as JSON Schema, with the description.</summary>
    JsonObject Schema { get; }

    /// <summary>The keys that may stand within its value, at whatever depth.</summary>
    IEnumerable<string> KeysWithin { get; }

    /// <summary>Reads the key's value into a located value of the field's own type.</summary>
    object Read(YamlNode node, DiagnosticBag faults);
}
