using System.Collections.Immutable;
using System.Globalization;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Validation;

namespace Yrkesresan.Packager.Packaging.Rules;

/// <summary>A part whose media together weigh more than many sites take: the package could not be uploaded.</summary>
public sealed class HeavyPart : ICheck
{
    private const int Megabyte = 1_000_000;

    private static readonly Rule Heavy = new("YR0504", "for-tunga-medier", Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Heavy];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope) =>
        from journey in scope.Journeys
        let most = (journey.Header.Gränser ?? Gränser.Default).PaketMb
        from course in journey.Courses
        from part in course.Parts
        let files = part.Pages
            .SelectMany(page => PageMedia.Of(course, page))
            .Distinct()
            .Select(path => (Path: path, Length: scope.Source.Length(path)))
            .ToArray()
        where files.Sum(file => file.Length) > (long)most * Megabyte
        let heaviest = files.MaxBy(file => file.Length)
        select Heavy.At(
            course.Header.Kod.Span,
            FormattableString.Invariant($"Bilder, filmer och andra filer i {part.Kind.Folder()}/ är tillsammans mer än {most} MB. Mest tar {Path.GetFileName(heaviest.Path)}: {Megabytes(heaviest.Length)} MB."),
            "Lägg stora filmer i en filmtjänst och länka till dem med url=https://…, eller dela upp kursen. Tar er lärplattform större paket ställer du in gränsen med paket_mb under gränser i yrkesresa.yaml.");

    private static string Megabytes(long bytes) => (bytes / (double)Megabyte).ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',');
}
