using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>The items of a list as they were meant, where a hyphen too many or a missing comma has divided them otherwise.</summary>
internal static class ListItems
{
    private static readonly string[] Between = [" och ", " ", ";", "/", "|"];

    /// <summary>The items, with what is wrong told.</summary>
    /// <typeparam name="T">What each item becomes.</typeparam>
    /// <param name="list">The list.</param>
    /// <param name="kind">What each item must look like.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static IEnumerable<YamlNode> Of<T>(YamlSequence list, ValueKind<T> kind, DiagnosticBag faults)
    {
        YamlMapping? item = null;
        var isReported = false;
        foreach (var node in list.Items)
        {
            if (item is not null && node is YamlMapping { IsFlow: false } next && kind.IsContinued(item, next))
            {
                if (!isReported)
                {
                    faults.Add(YamlFaults.SuperfluousHyphen.At(
                        next.Entries[0].Key.Span,
                        $"Strecket före ”{next.Entries[0].Key.Text}” börjar en ny post, men raden hör till posten ovanför.",
                        "Byt strecket mot ett mellanslag, på den här raden och på de andra raderna i posten. Bara postens första rad har streck."));
                }

                isReported = true;
                item = item with { Entries = [.. item.Entries, .. next.Entries] };
                continue;
            }

            if (item is not null) yield return item;
            (item, isReported) = (node as YamlMapping, false);
            if (item is not null) continue;
            foreach (var each in Divided(node, kind, faults)) yield return each;
        }

        if (item is not null) yield return item;
    }

    /// <summary>«[a b]» and «[a; b]»: ids that each could stand alone.</summary>
    private static IEnumerable<YamlNode> Divided<T>(YamlNode node, ValueKind<T> kind, DiagnosticBag faults)
    {
        if (kind is not IdKind || node is not YamlScalar { Quoted: false } scalar) return [node];
        var ids = scalar.Text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (ids.Length < 2 || !ids.All(IdKind.IsId)) return [node];

        faults.Add(YamlFaults.MissingComma.At(scalar.Span, "Mellan värdena i en lista ska det stå ett komma.", $"Skriv {string.Join(", ", ids)}"));
        return ids.Select(id => scalar with { Text = id });
    }
}
