using System.Collections.Immutable;
using System.Text;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Schemas;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>
/// <c>utgivna.yaml</c>: the ids that learners have, one a line. Lines are added and never changed, so what an editor has written in it stays.
/// </summary>
public static class Ledger
{
    private const string Head = """
        # Id:n som deltagarnas resultat sparas under. Programmet lägger till rader när du ger ut; checka in filen.
        # Har du tagit bort något med avsikt skriver du borttagen och skälet på dess rad: {…, borttagen: Ersatt av en annan sida}

        """;

    /// <summary>The ids that a release adds, and those that earlier packages have but the file lacks; null where there are none.</summary>
    /// <param name="journey">The journey as it is released, and what its ledger says.</param>
    /// <param name="before">The file's bytes; null where there is none.</param>
    /// <param name="release">The release's name.</param>
    public static LedgerAddition? Of(Journey journey, byte[]? before, string release)
    {
        // An id that is back after it was removed gets a new line: by the old one it could go again without a word.
        var known = journey.Utgivna.Where(line => line.Borttagen is null).Select(line => line.Id).ToArray();
        var added = journey.Utgivna
            .Where(line => !line.IsNoted)
            .Select(line => UtgivnaFile.Line(line.Id, line.Utgåva.Value))
            .Concat(journey.Courses
                .SelectMany(course => course.Parts.Where(part => !part.Pages.IsEmpty).SelectMany(part => LastingIds.Of(course, part, part.Pages)))
                .Where(id => !known.Any(id.IsSameAs))
                .Select(id => UtgivnaFile.Line(id, release)))
            .ToImmutableArray();
        return added.IsEmpty ? null : new(added, WithLines(before ?? Encoding.UTF8.GetBytes(Head.ReplaceLineEndings("\n")), added));
    }

    /// <summary>The releases that the file names, the earliest first. One that brought nothing new is not among them.</summary>
    public static ImmutableArray<string> Releases(Journey journey) =>
        [.. journey.Utgivna.Where(line => line.IsNoted).Select(line => line.Utgåva.Value).Distinct()];

    /// <summary>What is there stays as it is, byte for byte, and the lines end as its last one does.</summary>
    private static byte[] WithLines(byte[] before, ImmutableArray<string> lines)
    {
        var last = before.AsSpan().LastIndexOf((byte)'\n');
        var lineBreak = last > 0 && before[last - 1] == '\r' ? "\r\n" : "\n";
        var start = last == before.Length - 1 ? "" : lineBreak;
        return [.. before, .. Encoding.UTF8.GetBytes(start + string.Concat(lines.Select(line => line + lineBreak)))];
    }
}
