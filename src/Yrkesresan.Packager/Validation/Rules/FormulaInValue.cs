using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A value of the list of courses that a spreadsheet would take for a formula.</summary>
public sealed class FormulaInValue : ICourseCheck
{
    private static readonly Rule Formula = new("YR0373", "varde-som-ser-ut-som-formel", RuleCategory.Released, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Formula];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course) =>
        from value in new[] { course.Course.Header.Titel, course.Course.Header.Sammanfattning }
        let at = SpreadsheetFormula.In(value.Value)
        where at is not null
        select at == 0
            ? Formula.At(
                value.Span,
                $"Värdet börjar med ”{value.Value[0]}”. Ett kalkylprogram som öppnar kurser.csv tar det för en formel.",
                "Börja med ett ord. I kurser.csv är värdet ofarligt, men en titel får ett ' framför sig där, och det syns i Totara.")
            : Formula.At(
                value.Span,
                $"I värdet står ”{value.Value[at.Value]}” direkt efter ett semikolon. Ett svenskt kalkylprogram som öppnar kurser.csv delar där, och tar det för en formel.",
                "Skriv ett mellanslag efter semikolonet. I kurser.csv är värdet ofarligt, men en titel får ' före tecknet där, och det syns i Totara.");
}
