using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>A list of values of one kind.</summary>
/// <typeparam name="T">What each value becomes.</typeparam>
/// <param name="item">What each value must look like.</param>
/// <param name="mayBeEmpty">Whether a list without values is right.</param>
public sealed class ListKind<T>(ValueKind<T> item, bool mayBeEmpty = false) : ValueKind<ImmutableArray<Located<T>>>
{
    /// <summary>What a value cannot hold without quotation marks.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("[]{}:#\"'\n");

    /// <inheritdoc/>
    public override ImmutableArray<Located<T>> Placeholder => [];

    /// <inheritdoc/>
    public override IEnumerable<string> Keys => item.Keys;

    /// <inheritdoc/>
    public override JsonObject Schema => mayBeEmpty
        ? new() { ["type"] = "array", ["items"] = item.Schema }
        : new() { ["type"] = "array", ["minItems"] = 1, ["items"] = item.Schema };

    /// <summary>«a, b» and «(a, b)» as the list that was meant; null where that cannot be known.</summary>
    private static string? Written(YamlNode node)
    {
        if (node is not YamlScalar { IsEmpty: false } scalar || scalar.Text is "~" or "null" || scalar.Text.AsSpan().ContainsAny(Special)) return null;
        var values = scalar.Text.Trim('(', ')').Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return values.Length == 0 ? null : $"[{string.Join(", ", values)}]";
    }

    /// <inheritdoc/>
    public override ImmutableArray<Located<T>> Read(YamlNode node, DiagnosticBag faults)
    {
        if (node is YamlUnread) return Placeholder;
        if (node is not YamlSequence sequence)
        {
            faults.Add(YamlFaults.WrongShape.At(
                node.Span,
                "Här ska det stå en lista.",
                item.Keys.Any() || Written(node) is not { } written
                    ? "Skriv värdena inom hakparenteser, [ett, två], eller på egna rader som börjar med ”- ”."
                    : $"Sätt värdena inom hakparenteser: {written}"));
            return Placeholder;
        }

        if (sequence.Items.IsEmpty && !mayBeEmpty)
            faults.Add(YamlFaults.EmptyList.At(sequence.Span, "Listan är tom.", "Fyll i minst ett värde, eller ta bort nyckeln om den inte behövs."));
        return [.. ListItems.Of(sequence, item, faults).Select(node => new Located<T>(item.Read(node, faults), node.Span))];
    }
}
