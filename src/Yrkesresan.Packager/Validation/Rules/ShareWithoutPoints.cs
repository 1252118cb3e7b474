using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A course that asks for a share of points that its förberedelser do not give: nobody could complete them.</summary>
public sealed class ShareWithoutPoints : ICourseCheck
{
    private static readonly Rule NoPoints = new("YR0315", "godkand-andel-utan-poang", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [NoPoints];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course) =>
        course.Course.Header.GodkändAndel is { } share
        && course.Course.Parts.FirstOrDefault(part => part.Kind == PartKind.Förberedelser) is { UnreadFiles.IsEmpty: true, Pages.IsEmpty: false } part
        && !course.Pages.Any(page => page.Part == part && page.Facts.Questions.Any(question => question.Points > 0))
            ?
            [
                NoPoints.At(
                    share.Span,
                    "Ingen fråga i förberedelserna ger poäng, så ingen kan bli godkänd.",
                    "Lägg till frågor i förberedelserna, eller ta bort godkänd_andel."),
            ]
            : [];
}
