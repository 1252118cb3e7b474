using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>A list of values of one kind.</summary>
/// <typeparam name="T">What each value becomes.</typeparam>
/// <param name="item">What each value must look like.</param>
/// <param name="mayBeEmpty">Whether a list without values is right.</param>
public sealed class ListKind<T>(ValueKind<T> item, bool mayBeEmpty = false) : ValueKind<ImmutableArray<Located<T>>>
{
    /// <inheritdoc/>
    public override ImmutableArray<Located<T>> Placeholder => [];

    /// <inheritdoc/>
    public override IEnumerable<string> Keys => item.Keys;

    /// <inheritdoc/>
    public override JsonObject Schema => mayBeEmpty
        ? new() { ["type"] = "array", ["items"] = item.Schema }
        : new() { ["type"] = "array", ["minItems"] = 1, ["items"] = item.Schema };

    /// <inheritdoc/>
    public override ImmutableArray<Located<T>> Read(YamlNode node, DiagnosticBag faults)
    {
        if (node is YamlUnread) return Placeholder;
        if (node is not YamlSequence sequence)
        {
            faults.Add(YamlFaults.WrongShape.At(
                node.Span,
                "Här ska det stå en lista.",
                "Skriv värdena inom hakparenteser, [ett, två], eller på egna rader som börjar med ”- ”."));
            return Placeholder;
        }

        if (sequence.Items.IsEmpty && !mayBeEmpty)
            faults.Add(YamlFaults.EmptyList.At(sequence.Span, "Listan är tom.", "Fyll i minst ett värde, eller ta bort nyckeln om den inte behövs."));
        return [.. ListItems.Of(sequence, item, faults).Select(node => new Located<T>(item.Read(node, faults), node.Span))];
    }
}
