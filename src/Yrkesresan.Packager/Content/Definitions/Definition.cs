using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>The keys that a mapping may have. What is not among them is a fault.</summary>
/// <param name="fields">The keys, in the order in which editors write them.</param>
public sealed class Definition(params ImmutableArray<IField> fields)
{
    /// <summary>The keys, in the order in which editors write them.</summary>
    public ImmutableArray<IField> Fields { get; } = fields;

    /// <summary>The keys as JSON Schema.</summary>
    public JsonObject Schema
    {
        get
        {
            var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false };
            var required = new JsonArray([.. Fields.Where(known => known.Required).Select(known => (JsonNode)known.Key)]);
            if (required.Count > 0) schema["required"] = required;
            schema["properties"] = new JsonObject(Fields.Select(known => KeyValuePair.Create(known.Key, (JsonNode?)known.Schema)));
            return schema;
        }
    }

    /// <summary>Reads a mapping: its known keys, with a fault for each unknown, missing or wrong one.</summary>
    public FieldValues Read(YamlNode node, DiagnosticBag faults)
    {
        var values = new Dictionary<IField, object>();
        if (node is YamlUnread) return new FieldValues(node.Span, values);
        if (node is not YamlMapping mapping)
        {
            faults.Add(YamlFaults.WrongShape.At(
                node.Span,
                "Här ska det stå nycklar med värden.",
                $"Skriv till exempel ”{Fields[0].Key}: …” på en egen rad."));
            return new FieldValues(node.Span, values);
        }

        var absent = Fields.ExceptBy(mapping.Entries.Select(entry => entry.Key.Text), field => field.Key).ToArray();
        var repeated = ImmutableHashSet.CreateBuilder<IField>();
        foreach (var (key, value) in mapping.Entries)
        {
            var field = Fields.FirstOrDefault(field => field.Key == key.Text);
            if (field is null)
            {
                faults.Add(Unknown(key));
                // A key that is misspelt is there all the same: that it is missing would be a second fault for one slip.
                field = Near(key, absent);
                if (field is null && Near(key, Fields) is { } twice) repeated.Add(twice);
            }

            if (field is null) continue;
            if (mapping.RepeatedKeys.Contains(key.Text)) repeated.Add(field);
            if (!values.TryAdd(field, field.Read(value, faults))) repeated.Add(field);
        }

        foreach (var field in Fields)
        {
            if (!field.Required || values.ContainsKey(field)) continue;
            faults.Add(YamlFaults.MissingKey.At(
                FirstWord(mapping),
                $"Nyckeln ”{field.Key}” saknas.",
                $"Lägg till ”{field.Key}: …”. {field.Description}"));
        }

        return new FieldValues(mapping.Span, values) { Repeated = repeated.ToImmutable() };
    }

    private static IField? Near(YamlScalar key, IReadOnlyCollection<IField> fields) =>
        NearName.Of(key.Text, fields.Select(field => field.Key)) is { } meant ? fields.First(field => field.Key == meant) : null;

    private Diagnostic Unknown(YamlScalar key)
    {
        var known = Fields.Select(field => field.Key).ToArray();
        return YamlFaults.UnknownKey.At(
            key.Span,
            $"Nyckeln ”{key.Text}” finns inte.",
            $"{NearName.Question(key.Text, known)}Här kan det stå {string.Join(", ", known)}.");
    }

    private static SourceSpan FirstWord(YamlMapping mapping) =>
        mapping.Entries.IsEmpty ? mapping.Span : mapping.Entries[0].Key.Span;
}
