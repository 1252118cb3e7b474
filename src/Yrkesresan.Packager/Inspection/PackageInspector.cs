using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Formats;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Pages;
using Yrkesresan.Packager.Inspection.Rules;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection;

/// <summary>A zip, whoever made it → what is wrong with it as a SCORM 1.2 package in Totara.</summary>
public static class PackageInspector
{
    /// <summary>How many places a fault is reported at: a package that lists none of its thousands of files has one fault.</summary>
    private const int MostPlaces = 20;

    /// <summary>Every fault that an inspection may tell of, in the order of their codes.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        .. ArchiveFaults.All.Concat(ManifestFaults.All).Concat(PageFaults.All)
            .Concat(PackageFormats.Rules).Concat(InspectionChecks.All.SelectMany(check => check.Rules))
            .Distinct()
            // A journey's regler speak of its own content.
            .Select(rule => rule with { MayBeTurnedDown = false })
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    /// <summary>Inspects a package that is in memory.</summary>
    public static PackageInspection Inspect(ReadOnlyMemory<byte> zip)
    {
        using var stream = new MemoryStream(zip.ToArray(), writable: false);
        return Inspect(stream);
    }

    /// <summary>Inspects a package. What is wrong with it is a diagnostic, whatever its bytes are.</summary>
    /// <param name="zip">The whole file; can be sought in, and stays open.</param>
    /// <exception cref="IOException">The disk fails.</exception>
    public static PackageInspection Inspect(Stream zip)
    {
        var diagnostics = new DiagnosticBag();
        var directory = zip.Length == 0 ? ZipDirectory.Empty : ZipDirectoryReader.Read(zip);
        if (directory.Fault is { } fault)
        {
            diagnostics.Add(ArchiveFaults.Of(fault, "."));
            return new PackageInspection(diagnostics.ToSorted(), ImmutableSortedDictionary<string, PackageText>.Empty);
        }

        var contents = ContentsReader.Read(zip, directory, diagnostics);
        var manifest = contents.Manifest is { } bytes ? ManifestParser.Parse(bytes, diagnostics) : null;
        var texts = manifest is null ? contents.Texts : contents.Texts.SetItem(PackageBytes.ManifestName, manifest.Text);
        if (!contents.IsWhole) return new PackageInspection(Shortened(diagnostics), texts);

        var pages = PageReader.Read(manifest?.Outline, contents.Texts, diagnostics);
        var package = new InspectedPackage(
            zip.Length,
            directory,
            contents.Texts,
            contents.Unread,
            manifest?.Outline,
            pages,
            PageScripts.Of(pages, contents.Texts));
        var (format, told) = PackageFormats.Of(package);
        if (told is not null) diagnostics.Add(told);
        diagnostics.AddRange(format.Checks.SelectMany(check => check.Find(package)));
        return new PackageInspection(Shortened(diagnostics), texts, told);
    }

    private static ImmutableArray<Diagnostic> Shortened(DiagnosticBag all)
    {
        var shortened = new DiagnosticBag();
        foreach (var same in all.ToSorted().GroupBy(diagnostic => (diagnostic.Rule, diagnostic.Severity)))
        {
            var more = same.Skip(MostPlaces).ToArray();
            shortened.AddRange(more.Length > 1 ? same.Take(MostPlaces) : same);
            if (more.Length > 1)
            {
                shortened.Add(more[0] with
                {
                    Span = SourceSpan.Whole("."),
                    Message = FormattableString.Invariant($"Samma fel finns på {more.Length} ställen till, bland annat i {more[0].Span}."),
                });
            }
        }

        return shortened.ToSorted();
    }
}
