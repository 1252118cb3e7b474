using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A course that has its <c>kurs.yaml</c> but no page: no package is made of it.</summary>
public sealed class CourseWithoutPages : ICourseCheck
{
    private static readonly Rule NoPages = new("YR0316", "kurs-utan-sidor", RuleCategory.Subjects, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [NoPages];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course) =>
        course.Course is { Parts.IsEmpty: true, Header.Kod: { Value.Length: > 0 } code }
            ?
            [
                NoPages.At(
                    code.Span,
                    "Kursen har inga sidor, så det blir inget paket av den.",
                    "Lägg sidor i forberedelser/, fordjupning/ eller information/. Börja mappens namn med _ om kursen inte ska vara med än."),
            ]
            : [];
}
