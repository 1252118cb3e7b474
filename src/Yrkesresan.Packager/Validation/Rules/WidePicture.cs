using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A photograph with far more pixels than any screen shows of it: learners fetch them all the same.</summary>
public sealed class WidePicture : ICourseCheck
{
    /// <summary>A page's text is about 650 CSS pixels wide; the sharpest screens show two for each.</summary>
    private const int Shown = 1300;

    /// <summary>Up to twice as many are let be, so that an editor need not count.</summary>
    private const int Most = 2 * Shown;

    private static readonly Rule Wide = new("YR0503", "bild-storre-an-den-visas", RuleCategory.Package, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Wide];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course) =>
        from page in course.Pages
        from picture in page.Facts.Pictures
        let path = LocalTarget.Of(page.File, picture.Target)?.Path
        where path is not null && MediaTypes.ExtensionOf(path) != "svg" && course.Course.Media.Contains(path)
        let width = PictureSize.Of(course.File(path))?.Width
        where width > Most
        select Wide.At(
            page.At(picture.TargetSpan),
            FormattableString.Invariant($"Bilden är {width} bildpunkter bred, men visas aldrig med fler än omkring {Shown}."),
            FormattableString.Invariant($"Spara den {Shown} bildpunkter bred. Då ser den likadan ut och går fortare att hämta."));
}
