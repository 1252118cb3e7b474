using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary><c>[@a, 20 kap. 2 §; @b]</c> → citation.</summary>
internal static partial class CitationReader
{
    /// <summary>Reads a citation; leaves out each part that cannot be read, and reports the first.</summary>
    /// <param name="source">The page.</param>
    /// <param name="span">The citation with its brackets.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static Citation Read(SourceText source, TextSpan span, DiagnosticBag faults)
    {
        var sources = ImmutableArray.CreateBuilder<CitedSource>();
        var inside = new TextSpan(span.Start + 1, span.End - 1);
        // As long as it was, so that every place is still the source's.
        var text = QuoteMarks().Replace(source.Text[inside.Start..inside.End], marks => new string(' ', marks.Length));
        var start = 0;
        var isReported = false;
        foreach (var part in text.Split(';'))
        {
            var cited = ReadPart(part, inside.Start + start);
            if (cited is not null) sources.Add(cited);
            else if (!isReported) faults.Add(Malformed(source, part, inside.Start + start, span));
            isReported |= cited is null;
            start += part.Length + 1;
        }

        return new Citation(span, sources.ToImmutable());
    }

    /// <param name="part">One source of the citation.</param>
    /// <param name="offset">Where it stands in the page.</param>
    private static CitedSource? ReadPart(string part, int offset)
    {
        var at = part.Length - part.TrimStart().Length;
        if (at == part.Length || part[at] != '@') return null;

        var comma = part.IndexOf(',', at);
        var id = part[(at + 1)..(comma < 0 ? part.Length : comma)].TrimEnd();
        if (!IdKind.IsId(id)) return null;
        var idSpan = new TextSpan(offset + at + 1, offset + at + 1 + id.Length);
        if (comma < 0) return new CitedSource(id, idSpan, null);

        // «[@a, @b]» names two sources, and so does «[@a, 2 §, @b]».
        if (part.IndexOf('@', comma) >= 0) return null;
        var locator = string.Join(' ', part[(comma + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return locator.Length == 0 ? null : new CitedSource(id, idSpan, locator);
    }

    private static Diagnostic Malformed(SourceText source, string part, int offset, TextSpan whole)
    {
        var start = offset + part.Length - part.TrimStart().Length;
        var trimmed = new TextSpan(start, start + part.Trim().Length);
        return MarkdownFaults.MalformedCitation.At(
            source.Span(trimmed.Length > 0 ? trimmed : whole),
            "Hänvisningen går inte att läsa.",
            Mended(source.Text[(whole.Start + 1)..(whole.End - 1)]) is { } mended
                ? $"Skriv {mended}"
                : "Skriv [@id] eller [@id, 20 kap. 2 §], med källans id ur kallor.yaml. Flera källor skiljs åt med semikolon: [@a; @b].");
    }

    /// <summary>The citation as it was meant; null where that cannot be known.</summary>
    private static string? Mended(string inside)
    {
        var parts = new List<string>();
        foreach (var part in Separators().Split(inside).Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            if (part[0] != '@')
            {
                // «[@a; 3 §]»: the place in the source just named.
                if (parts.Count == 0 || parts[^1].Contains(',', StringComparison.Ordinal)) return null;
                parts[^1] += $", {part}";
            }
            else if (Source().Match(part) is { Success: true } named)
            {
                var locator = named.Groups["locator"].Value;
                parts.Add($"@{named.Groups["id"].Value}{(locator.Length == 0 ? "" : $", {locator}")}");
            }
            else
            {
                return null;
            }
        }

        return parts.Count == 0 ? null : $"[{string.Join("; ", parts)}]";
    }

    /// <summary>A semicolon, or what stands in its place before another source.</summary>
    [GeneratedRegex(@";|,?\s*(?:,|\boch\b|&)?\s*(?=@)", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    /// <summary>«@ a», «@a s. 12», «@a: 3 §».</summary>
    [GeneratedRegex(@"\A@\s*(?<id>[a-z0-9][a-z0-9-]{1,39})(?![\p{L}\p{Nd}_.-])\s*[,:]?\s*(?<locator>[^@]*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    /// <summary>The marks of a quote that the citation goes on in, on a new line.</summary>
    [GeneratedRegex(@"(?<=\n)[ \t]*(?:>[ \t]*)+")]
    private static partial Regex QuoteMarks();
}
