using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Yrkesresan.Packager.Content.Faults;
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
        if (MeantKey.AsEntry(node, Fields) is not { } written)
        {
            faults.Add(YamlFaults.WrongShape.At(
                node.Span,
                "Här ska det stå nycklar med värden.",
                $"Skriv till exempel ”{Fields[0].Key}: …” på en egen rad."));
            return new FieldValues(node.Span, values);
        }

        var mapping = UnindentedKeys.Placed(written, Fields, faults);
        var absent = Fields.ExceptBy(mapping.Entries.Select(entry => entry.Key.Text), field => field.Key).ToArray();
        var foreign = new List<YamlEntry>();
        var repeated = ImmutableHashSet.CreateBuilder<IField>();
        for (var i = 0; i < mapping.Entries.Length; i++)
        {
            var (key, value) = mapping.Entries[i];
            var field = Fields.FirstOrDefault(field => field.Key == key.Text);
            if (field is null && MeantKey.Slip(mapping, i, Fields) is { } slip)
            {
                faults.Add(slip.Told);
                if (slip.Field is null) continue;
                (field, value) = (slip.Field, slip.Value);
            }
            else if (field is null)
            {
                // A key that is misspelt is there all the same: that it is missing would be a second fault for one slip.
                field = Near(key, absent);
                if (field is null && Near(key, Fields) is { } twice)
                {
                    repeated.Add(twice);
                }
                else if (field is null)
                {
                    foreign.Add(mapping.Entries[i]);
                    continue;
                }

                faults.Add(Unknown(key));
            }

            if (field is null) continue;
            if (mapping.RepeatedKeys.Contains(key.Text)) repeated.Add(field);
            if (!values.TryAdd(field, field.Read(value, faults))) repeated.Add(field);
        }

        var missing = Fields.Where(field => field.Required && !values.ContainsKey(field)).ToArray();
        // One that is missing and one that nobody knows are the same: a word of one's own for it.
        var renamed = foreign is [_] && missing is [_] ? missing[0] : null;
        faults.AddRange(foreign.Select(entry => Unknown(entry.Key, renamed)));
        if (renamed is not null) values.Add(renamed, renamed.Read(foreign[0].Value, new DiagnosticBag()));
        foreach (var field in missing.Where(field => field != renamed))
        {
            faults.Add(YamlFaults.MissingKey.At(
                FirstWord(mapping),
                $"Nyckeln ”{field.Key}” saknas.",
                $"Lägg till ”{field.Key}: …”. {field.Description}"));
        }

        return new FieldValues(mapping.Span, values) { Repeated = repeated.ToImmutable() };
    }

    /// <summary>Whether a list item is more of the one before it: it has none of its keys, nor the one that each item begins with.</summary>
    /// <param name="item">The item before.</param>
    /// <param name="next">The item.</param>
    public bool IsContinued(YamlMapping item, YamlMapping next) =>
        Fields[0].Required
        && Has(item, Fields[0])
        && Fields.Any(field => field.Required && !Has(item, field) && Has(next, field))
        && next.Entries.All(entry => Fields.Any(field => field.Key == entry.Key.Text && field != Fields[0] && !Has(item, field)));

    private static bool Has(YamlMapping mapping, IField field) => mapping.Entries.Any(entry => entry.Key.Text == field.Key);

    private static IField? Near(YamlScalar key, IReadOnlyCollection<IField> fields) =>
        NearName.Of(key.Text, fields.Select(field => field.Key)) is { } meant ? fields.First(field => field.Key == meant) : null;

    private Diagnostic Unknown(YamlScalar key, IField? renamed = null)
    {
        var known = Fields.Select(field => field.Key).ToArray();
        return YamlFaults.UnknownKey.At(
            key.Span,
            $"Nyckeln ”{key.Text}” finns inte.",
            $"{(renamed is null ? NearName.Question(key.Text, known) : $"Nyckeln ”{renamed.Key}” saknas. Är det den du menar? ")}Här kan det stå {string.Join(", ", known)}.");
    }

    private static SourceSpan FirstWord(YamlMapping mapping) =>
        mapping.Entries.IsEmpty ? mapping.Span : mapping.Entries[0].Key.Span;
}
