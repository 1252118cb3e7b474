using System.Collections.Immutable;
using System.Globalization;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>Two pages of a part with one number: which comes first is then up to the alphabet.</summary>
public sealed class SamePageNumber : ICourseCheck
{
    private static readonly Rule SameNumber = new("YR0345", "sidnummer-tva-ganger", RuleCategory.Subjects, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [SameNumber];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course) =>
        from part in course.PagesByPart
        from pages in part.GroupBy(page => NumberOf(page.FileName)).Where(pages => pages.Key is not null)
        let first = pages.First()
        from page in pages.Skip(1)
            // A copy is reported as such.
        where !PageCopy.IsOf(page, first)
        select SameNumber.At(
            page.AtFront,
            $"Sidan har samma nummer som {first.FileName}, så ordningen mellan dem avgörs av bokstäverna i namnen.",
            "Byt nummer i namnet på en av filerna, så att numren visar i vilken ordning sidorna ska läsas.");

    private static int? NumberOf(string fileName)
    {
        var digits = fileName.Split('-')[0];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
