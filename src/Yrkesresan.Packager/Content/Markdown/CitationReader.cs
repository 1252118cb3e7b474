using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary><c>[@a, 20 kap. 2 §; @b]</c> → citation.</summary>
internal static class CitationReader
{
    /// <summary>Reads a citation; tells of each part that cannot be read and leaves it out.</summary>
    /// <param name="source">The page.</param>
    /// <param name="span">The citation with its brackets.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static Citation Read(SourceText source, TextSpan span, DiagnosticBag faults)
    {
        var sources = ImmutableArray.CreateBuilder<CitedSource>();
        var start = span.Start + 1;
        foreach (var part in source.Text[start..(span.End - 1)].Split(';'))
        {
            if (ReadPart(source.Text, new TextSpan(start, start + part.Length)) is { } cited) sources.Add(cited);
            else faults.Add(Malformed(source, new TextSpan(start, start + part.Length), span));
            start += part.Length + 1;
        }

        return new Citation(span, sources.ToImmutable());
    }

    private static CitedSource? ReadPart(string text, TextSpan part)
    {
        var at = part.Start;
        while (at < part.End && char.IsWhiteSpace(text[at])) at++;
        if (at >= part.End || text[at] != '@') return null;

        var comma = text.IndexOf(',', at, part.End - at);
        var idEnd = comma < 0 ? part.End : comma;
        while (idEnd > at && char.IsWhiteSpace(text[idEnd - 1])) idEnd--;
        var idSpan = new TextSpan(at + 1, idEnd);
        if (idSpan.Length <= 0) return null;

        var id = text[idSpan.Start..idSpan.End];
        if (!IdKind.IsId(id)) return null;
        if (comma < 0) return new CitedSource(id, idSpan, null);

        var locator = string.Join(' ', text[(comma + 1)..part.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return locator.Length == 0 ? null : new CitedSource(id, idSpan, locator);
    }

    private static Diagnostic Malformed(SourceText source, TextSpan part, TextSpan whole)
    {
        var text = source.Text[part.Start..part.End];
        var trimmed = new TextSpan(part.Start + (text.Length - text.TrimStart().Length), part.End - (text.Length - text.TrimEnd().Length));
        return MarkdownFaults.MalformedCitation.At(
            source.Span(trimmed.Length > 0 ? trimmed : whole),
            "Hänvisningen går inte att läsa.",
            "Skriv [@id] eller [@id, 20 kap. 2 §], med källans id ur kallor.yaml. Flera källor skiljs åt med semikolon: [@a; @b].");
    }
}
