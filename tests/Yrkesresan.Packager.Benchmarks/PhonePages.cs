using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.BrowserTests.Lms;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.Benchmarks;

/// <summary>The first part of the real content, and bare pages with its text: no style, no script, one link to nowhere else.</summary>
internal static partial class PhonePages
{
    private const string TextPage = "orosanmalan-och-forhandsbedomning";

    private static readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Package = Build();
    private static readonly string Document = Encoding.UTF8.GetString(Package["index.html"].Span);

    /// <summary>What is measured.</summary>
    public static ImmutableArray<PhonePage> All { get; } =
    [
        new("the start page, beside all the part's text", "package/index.html", "bare/all.html"),
        new("a text page, beside all the part's text", $"package/index.html#{TextPage}", $"bare/all.html#{TextPage}"),
        new("a text page, beside its text alone", $"package/index.html#{TextPage}", "bare/page.html"),
    ];

    /// <summary>What lies where, below the server's address.</summary>
    public static ImmutableDictionary<string, ReadOnlyMemory<byte>> Files { get; } = Package
        .ToImmutableDictionary(file => $"package/{file.Key}", file => file.Value, StringComparer.Ordinal)
        .Add("bare/all.html", Bare(Document[Document.IndexOf("<main", StringComparison.Ordinal)..Document.IndexOf("</main>", StringComparison.Ordinal)]))
        .Add("bare/page.html", Bare(Section().Match(Document).Value));

    private static ReadOnlyMemory<byte> Bare(string html) => Encoding.UTF8.GetBytes(
        $"<!doctype html>\n<html lang=\"sv\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<link rel=\"icon\" href=\"data:,\">\n<title>Text</title>\n{Unseen().Replace(html, "")}");

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Build()
    {
        var source = DiskFolder.SnapshotOf(Path.Combine(RepositoryFiles.Root, "content"));
        var theme = ThemeReader.Read(DiskFolder.SnapshotOf(Path.Combine(RepositoryFiles.Root, "templates")), new DiagnosticBag())!;
        var journey = JourneyReader.Read(source).Journeys[0];
        var built = PartPackager.Build(new(journey, journey.Courses[0], journey.Courses[0].Parts[0]), theme, source);
        return built.Files.ToImmutableSortedDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
    }

    [GeneratedRegex($"<section id=\"{TextPage}\".*?</section>", RegexOptions.Singleline)]
    private static partial Regex Section();

    /// <summary>What hides text, and pictures, which are no text.</summary>
    [GeneratedRegex(" hidden(?=[ >])|<img [^>]*>")]
    private static partial Regex Unseen();
}
