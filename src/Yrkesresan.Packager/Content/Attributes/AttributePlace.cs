using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Attributes;

/// <summary>A place where attributes may stand, and which ones.</summary>
/// <param name="name">The place, as in «på …»: «en bild».</param>
/// <param name="keys">The keys: <c>#</c> for an id, <c>.name</c> for a class.</param>
public sealed class AttributePlace(string name, params string[] keys)
{
    private const string Id = "#";

    /// <summary>The attributes of a list, each once; tells what cannot be read, is unknown or stands twice.</summary>
    public AttributeValues Read(AttributeList? list, SourceText source, DiagnosticBag faults)
    {
        var found = new Dictionary<string, AttributeItem>(StringComparer.Ordinal);
        if (list is null) return new AttributeValues(found, complete: true);
        if (list.FirstFault is { } fault)
        {
            faults.Add(MarkdownFaults.MalformedAttributes.At(
                source.Span(fault),
                "Det här går inte att läsa som attribut.",
                "Skriv {#id}, {nyckel=värde} eller {nyckel=\"värde med mellanslag\"} på en rad, med raka citattecken och utan komma emellan."));
        }

        foreach (var item in list.Items)
        {
            if (!keys.Contains(item.Key, StringComparer.Ordinal))
            {
                faults.Add(Unknown(item, source));
                if (MeantBy(item) is { } meant) found.TryAdd(meant, item);
            }
            else if (!found.TryAdd(item.Key, item))
            {
                faults.Add(Duplicate(item, source));
            }
            else if (item.Key == Id && !IdKind.IsId(item.Value))
            {
                faults.Add(MalformedId(item, source));
            }
        }

        return new AttributeValues(found, list.FirstFault is null && list.Items.All(item => keys.Contains(item.Key, StringComparer.Ordinal)));
    }

    /// <summary>The key that was meant: <c>id=x</c> for <c>#x</c>, or one that is spelt nearly so.</summary>
    private string? MeantBy(AttributeItem item) => string.Equals(item.Key, "id", StringComparison.OrdinalIgnoreCase)
        && keys.Contains(Id, StringComparer.Ordinal)
        ? Id
        : NearName.Of(item.Key, keys.Where(key => key != Id));

    private Diagnostic Unknown(AttributeItem item, SourceText source)
    {
        var shown = item.Key == Id ? Id + item.Value : item.Key;
        var meant = MeantBy(item) switch
        {
            null => "",
            Id => $"Ett id skrivs #{item.Value}. ",
            var key => $"Menade du ”{key}”? ",
        };
        var allowed = keys.Length == 0
            ? $"Ta bort det: {name} har inga attribut."
            : $"{meant}På {name} kan det stå {string.Join(", ", keys.Select(Shown))}.";
        return MarkdownFaults.UnknownAttribute.At(source.Span(NameSpan(item)), $"”{shown}” kan inte stå på {name}.", allowed);
    }

    private static string Shown(string key) => key[0] switch
    {
        '#' => "#id",
        '.' => key,
        _ => key + "=…",
    };

    private static Diagnostic Duplicate(AttributeItem item, SourceText source) =>
        MarkdownFaults.DuplicateAttribute.At(
            source.Span(NameSpan(item)),
            item.Key == Id ? "Här står ett id till." : $"”{item.Key}” står två gånger.",
            "Ta bort det ena.");

    /// <summary>The word that names an attribute: of an id both the # and the id.</summary>
    private static TextSpan NameSpan(AttributeItem item) => item.Key == Id ? item.KeySpan with { End = item.ValueSpan.End } : item.KeySpan;

    private static Diagnostic MalformedId(AttributeItem item, SourceText source) =>
        MarkdownFaults.MalformedId.At(source.Span(item.ValueSpan), $"”{item.Value}” är inget id.", $"Ett id ska ha {IdKind.Form}.");
}
