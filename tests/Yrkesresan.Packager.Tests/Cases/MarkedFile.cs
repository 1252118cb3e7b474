using System.Collections.Immutable;
using System.Globalization;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Tests.Cases;

/// <summary>A file of a case, with what is wrong in it between « and ».</summary>
/// <param name="Path">Its path below the content folder.</param>
/// <param name="Text">The file without the marks.</param>
/// <param name="Marks">Where the marks stood.</param>
internal sealed record MarkedFile(string Path, string Text, ImmutableArray<string> Marks)
{
    private const string Page = "resa/ny/10-kurs/forberedelser/30-sida.md";

    private const string FrontMatter = """
        ---
        titel: Sidan som prövas
        typ: text
        minuter: 5
        motivering: Det här behöver du kunna innan kursen börjar.
        kunskapsmål: [km-prov-1]
        källor: [provlagen]
        status: granskad
        granskad: 2026-11-01
        ---

        """;

    /// <summary>A place as both sides of a comparison show it.</summary>
    public static string Shown(SourceSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{span.File}:{span.Start.Line}:{span.Start.Column}–{span.End.Line}:{span.End.Column}");

    /// <summary>Takes an example apart; a page without front matter gets one.</summary>
    /// <param name="path">Its path; empty for the page that cases are about.</param>
    /// <param name="example">The example with its marks.</param>
    public static MarkedFile Read(string path, string example)
    {
        var file = path.Length == 0 ? Page : path;
        var isWhole = !file.EndsWith(".md", StringComparison.Ordinal) || example.TrimStart('«', '»').Split('\n')[0].TrimEnd() == "---";
        var pieces = (isWhole ? example : FrontMatter.ReplaceLineEndings("\n") + example).Split('«', '»');
        var ends = pieces.Select((_, i) => EndOf(string.Concat(pieces.Take(i + 1)))).ToArray();
        // Every second piece stands between marks.
        return new MarkedFile(
            file,
            string.Concat(pieces),
            [.. Enumerable.Range(0, pieces.Length / 2).Select(i => Shown(new SourceSpan(file, ends[2 * i], ends[(2 * i) + 1])))]);
    }

    private static Position EndOf(string text) => new(text.Count(character => character == '\n') + 1, text.Length - text.LastIndexOf('\n'));
}
