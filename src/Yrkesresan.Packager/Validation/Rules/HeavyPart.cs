using System.Collections.Immutable;
using System.Globalization;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A part whose media together weigh more than many sites take: the package could not be uploaded.</summary>
public sealed class HeavyPart : ICourseCheck
{
    private const int Megabyte = 1_000_000;

    /// <summary>In megabytes: what <c>paket_mb</c> can be set to at most, and a little less than what .NET can hold in one piece.</summary>
    private const int MostOfAll = 2000;

    private static readonly Rule Heavy = new("YR0504", "for-tunga-medier", RuleCategory.Package, Severity.Warning);
    private static readonly Rule TooHeavy = new("YR0505", "medier-som-inte-ryms-i-ett-paket", RuleCategory.Package);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Heavy, TooHeavy];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course) =>
        from view in course.Parts
        let most = (view.Journey.Header.Gränser ?? Gränser.Default).PaketMb
        let files = view.Media.Select(path => (Path: path, course.File(path).Length)).ToArray()
        let total = files.Sum(file => file.Length)
        where total > (long)most * Megabyte
        let heaviest = files.MaxBy(file => file.Length)
        let found = $"Bilder, filmer och andra filer i {view.Part.Kind.Folder()}/ är tillsammans mer än"
        let largest = $"Mest tar {Path.GetFileName(heaviest.Path)}: {Megabytes(heaviest.Length)} MB."
        select total > (long)MostOfAll * Megabyte
            ? TooHeavy.At(
                view.Course.Header.Kod.Span,
                $"{found} {Number(MostOfAll)} MB, och så stora paket kan inte byggas. {largest}",
                "Lägg stora filmer i en filmtjänst och länka till dem med url=https://…, eller dela upp kursen.")
            : Heavy.At(
                view.Course.Header.Kod.Span,
                $"{found} {Number(most)} MB. {largest}",
                "Lägg stora filmer i en filmtjänst och länka till dem med url=https://…, eller dela upp kursen. Tar er lärplattform större paket ställer du in gränsen med paket_mb under gränser i yrkesresa.yaml.");

    private static string Number(int megabytes) => megabytes.ToString(CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => (bytes / (double)Megabyte).ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',');
}
