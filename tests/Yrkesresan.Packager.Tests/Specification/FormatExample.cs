using System.Text;
using Markdig.Syntax;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Specification;

/// <summary>An example in <c>docs/redaktor/format.md</c>: a file, or a piece of a page's text.</summary>
/// <param name="Line">The line in the document at which it opens, from 1.</param>
/// <param name="Path">The file's path below the journey's folder; null for a piece of a page.</param>
/// <param name="Text">What an editor writes.</param>
/// <param name="Expected">The block after it, which says how it is read.</param>
internal sealed record FormatExample(int Line, string? Path, string Text, FencedCodeBlock Expected)
{
    /// <summary>The journey's folder.</summary>
    public const string Journey = "barn-och-unga";

    /// <summary>The page that pieces of a page are laid on.</summary>
    public const string PieceOfPage = "ny/10-handlaggning/forberedelser/90-exempel.md";

    private const string PageOfMedia = "ny/10-handlaggning/forberedelser/95-medier.md";

    /// <summary>What such a page begins with.</summary>
    public const string FrontMatter = """
        ---
        titel: Exempel
        typ: text
        minuter: 5
        motivering: Ett exempel ur formatets beskrivning.
        kunskapsmål: [km-handlaggning-1]
        källor: [sol-2025-400]
        ---

        """;

    /// <summary>Media that the examples name, and which real ones stand for them.</summary>
    private static readonly (string Name, string StandIn)[] Media =
    [
        ("bild.png", "rum.png"), ("linje.svg", "linje.svg"), ("film.mp4", "samtal.mp4"), ("film.vtt", "samtal.vtt"), ("film-syntolkad.mp4", "samtal-syntolkad.mp4"), ("podd.mp3", "samtal.mp3"),
    ];

    /// <summary>The path below the content folder.</summary>
    public string File => $"{Journey}/{Path ?? PieceOfPage}";

    /// <summary>Reads the journey that the document's files make, with this example in it.</summary>
    /// <param name="all">Every example of the document: the first for a path is what the journey has there.</param>
    public ContentReading Read(IEnumerable<FormatExample> all)
    {
        var files = JourneyFiles(all);
        files[File] = Encoding.UTF8.GetBytes(Path is null ? FrontMatter.ReplaceLineEndings("\n") + Text : Text);
        return JourneyReader.Read(MemoryFolder.SnapshotOf(files));
    }

    /// <summary>The journey that the document's files make, by path below the content folder.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> JourneyFiles(IEnumerable<FormatExample> all)
    {
        var files = Media.ToDictionary(
            media => MediaFile(media.Name), media => (ReadOnlyMemory<byte>)System.IO.File.ReadAllBytes(RepositoryFolder.Below(
                "tests/samples/allt/content/prov/ny/10-allt/media",
                media.StandIn)), StringComparer.Ordinal);
        files[MediaFile("blankett.pdf")] = "%PDF-1.7"u8.ToArray();
        // A media file that no page uses is reported.
        files[$"{Journey}/{PageOfMedia}"] = Encoding.UTF8.GetBytes(
            FrontMatter.ReplaceLineEndings("\n") + string.Concat(files.Keys.Select(System.IO.Path.GetFileName).Select(name => $"[Filen {name}](../media/{name})\n\n")));
        foreach (var example in all.Where(example => example.Path is not null)) files.TryAdd(example.File, Encoding.UTF8.GetBytes(example.Text));
        return files;

        static string MediaFile(string name) => $"{Journey}/ny/10-handlaggning/media/{name}";
    }
}
