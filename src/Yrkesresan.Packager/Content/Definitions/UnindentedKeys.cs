using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>Keys that stand as far out as the key that they belong to: <c>antal: 2</c> below <c>kursdagar:</c> without its indent.</summary>
internal static class UnindentedKeys
{
    /// <summary>The mapping with each such key where it was meant, and one fault for all that belong to the same key.</summary>
    /// <param name="mapping">The mapping as it is written.</param>
    /// <param name="fields">The keys that the format has here.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static YamlMapping Placed(YamlMapping mapping, ImmutableArray<IField> fields, DiagnosticBag faults)
    {
        if (mapping.IsFlow) return mapping;
        var placed = new List<YamlEntry>();
        string? told = null;
        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key.Text;
            if (fields.Any(field => field.Key == key)
                || placed.LastOrDefault() is not { } owner
                || fields.FirstOrDefault(field => field.Key == owner.Key.Text)?.KeysWithin.Contains(key) != true
                || Within(owner.Value, entry) is not { } value)
            {
                placed.Add(entry);
                continue;
            }

            if (told != owner.Key.Text)
            {
                faults.Add(YamlFaults.Syntax.At(
                    entry.Key.Span,
                    $"”{key}” hör till ”{owner.Key.Text}” men är inte indragen.",
                    $"Sätt två mellanslag före ”{key}”, och före de andra raderna som hör till ”{owner.Key.Text}”."));
            }

            told = owner.Key.Text;
            placed[^1] = owner with { Value = value };
        }

        return mapping with { Entries = [.. placed] };
    }

    private static YamlMapping? Within(YamlNode value, YamlEntry entry) => value switch
    {
        YamlScalar { IsEmpty: true } => new YamlMapping(entry.Key.Span, [entry]),
        YamlMapping { IsFlow: false } inside => inside with { Entries = [.. inside.Entries, entry] },
        _ => null,
    };
}
