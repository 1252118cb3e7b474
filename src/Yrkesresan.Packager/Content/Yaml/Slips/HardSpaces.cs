using System.Text;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Yaml.Slips;

/// <summary>No-break spaces and their like where YAML wants a space: as indent, after a hyphen, and on either side of a key's colon.</summary>
internal static class HardSpaces
{
    /// <summary>Reports them and gives the text with spaces in their place, each offset as it was, so that the rest of the file can be read.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">Its YAML.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static string Replaced(SourceText source, TextSpan span, DiagnosticBag faults)
    {
        var text = source.Text;
        var yaml = text[span.Start..span.End];
        if (!yaml.Any(InvisibleCharacters.IsSpace)) return yaml;

        var repaired = new StringBuilder(yaml);
        // How far the key of a block of text (| or >) is indented: what is indented more is its text.
        int? block = null;
        for (var start = span.Start; start < span.End;)
        {
            var line = YamlLine.At(text, start, span.End);
            start = line.End + 1;
            if (line.Content >= line.End || (block is { } key && Spaces(text, line) > key)) continue;
            block = IsBlock(text, line) ? line.Indent : null;
            if (First(text, line) is { } wrong) Tell(wrong.Place, wrong.Where);
            // One fault a line: they come together.
            foreach (var at in Structural(text, line)) repaired[at - span.Start] = ' ';
        }

        return repaired.ToString();

        void Tell(TextSpan place, string where) => faults.Add(YamlFaults.InvisibleCharacter.At(
            source.Span(place),
            $"{where} står {InvisibleCharacters.Name(text[place.Start])}, som YAML inte räknar som mellanslag.",
            "Ta bort det och skriv ett vanligt mellanslag med mellanslagstangenten."));
    }

    private static (TextSpan Place, string Where)? First(string text, YamlLine line)
    {
        (int From, int To, string Where)[] places =
        [
            (line.Start, IsIndent(text, line) ? line.Content : line.Start, "I indraget"),
            (line.Content, line.Word, "Efter strecket"),
            (line.WordEnd, line.IsEntry(text) ? line.Colon : line.WordEnd, "Före kolonet"),
            (line.Colon + 1, line.IsEntry(text) ? line.Value(text) : line.Colon + 1, "Efter kolonet"),
        ];
        foreach (var (from, to, where) in places)
        {
            var at = from;
            while (at < to && !InvisibleCharacters.IsSpace(text[at])) at++;
            if (at >= to) continue;
            var end = at;
            while (end < to && InvisibleCharacters.IsSpace(text[end])) end++;
            return (new TextSpan(at, end), where);
        }

        return null;
    }

    private static IEnumerable<int> Structural(string text, YamlLine line)
    {
        for (var at = IsIndent(text, line) ? line.Start : line.Content; at < line.Word; at++)
        {
            if (InvisibleCharacters.IsSpace(text[at])) yield return at;
        }

        if (!line.IsEntry(text)) yield break;
        for (var at = line.WordEnd; at < line.Value(text); at++)
        {
            if (InvisibleCharacters.IsSpace(text[at])) yield return at;
        }
    }

    /// <summary>Whether what a line begins with is an indent: it can also be the first of a text that goes on from the line above.</summary>
    private static bool IsIndent(string text, YamlLine line) => line.IsEntry(text) || line.HasHyphen || InvisibleCharacters.IsSpace(text[line.Start]);

    private static int Spaces(string text, YamlLine line) => text.AsSpan(line.Start, line.End - line.Start).IndexOfAnyExcept(' ');

    private static bool IsBlock(string text, YamlLine line) => line.Value(text) is var value && value < line.End && text[value] is '|' or '>';
}
