using System.Collections.Immutable;
using System.Globalization;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>Two pages of a part with one number: which comes first is then up to the alphabet.</summary>
public sealed class SamePageNumber : ICheck
{
    private static readonly Rule SameNumber = new("YR0345", "sidnummer-tva-ganger", RuleCategory.Subjects, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [SameNumber];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope) =>
        from part in scope.Journeys.SelectMany(journey => journey.Courses).SelectMany(course => course.Parts)
        from pages in part.Pages.GroupBy(page => NumberOf(page.FileName)).Where(pages => pages.Key is not null)
        let first = pages.First()
        from page in pages.Skip(1)
            // A copy is reported as such.
        where !PageCopy.IsOf(page, first)
        select SameNumber.At(
            page.Source.Span(new(0, 3)),
            $"Sidan har samma nummer som {first.FileName}, så ordningen mellan dem avgörs av bokstäverna i namnen.",
            "Byt nummer i namnet på en av filerna, så att numren visar i vilken ordning sidorna ska läsas.");

    private static int? NumberOf(string fileName)
    {
        var digits = fileName.Split('-')[0];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
