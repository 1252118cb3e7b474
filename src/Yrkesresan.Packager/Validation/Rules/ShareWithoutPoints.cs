using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A course that asks for a share of points that its förberedelser do not give: nobody could complete them.</summary>
public sealed class ShareWithoutPoints : ICheck
{
    private static readonly Rule NoPoints = new("YR0315", "godkand-andel-utan-poang", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [NoPoints];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope) =>
        from course in scope.Journeys.SelectMany(journey => journey.Courses)
        where course.Header.GodkändAndel is not null
        let förberedelser = course.Parts.FirstOrDefault(part => part.Kind == PartKind.Förberedelser)
        where förberedelser is { UnreadFiles.IsEmpty: true, Pages.IsEmpty: false } && !förberedelser.Pages.Any(GivesPoints)
        select NoPoints.At(
            course.Header.GodkändAndel!.Span,
            "Ingen fråga i förberedelserna ger poäng, så ingen kan bli godkänd.",
            "Lägg till frågor i förberedelserna, eller ta bort godkänd_andel.");

    private static bool GivesPoints(Page page) => page.Body.Everywhere().OfType<Question>().Any(question => question.Points > 0);
}
