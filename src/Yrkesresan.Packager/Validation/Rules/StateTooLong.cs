using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;
using Yrkesresan.Packager.LearnerState;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A part with more to keep of a learner than the LMS has room for: what is done last would be forgotten.</summary>
public sealed class StateTooLong : ICourseCheck
{
    private static readonly Rule TooLong = new("YR0501", "tillstand-ar-for-stort", RuleCategory.Package);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [TooLong];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course) =>
        from view in course.Parts
        let rules = PartRules.Of(view)
        where rules.LongestState > StateCodec.MostCharacters
        select TooLong.At(
            view.Course.Header.Kod.Span,
            $"Det som ska sparas om en deltagare i {view.Part.Kind.Folder()}/ kan bli {rules.LongestState} tecken, men lärplattformen har plats för {StateCodec.MostCharacters}. {Most(rules)}",
            "Ta bort något av det som tar mest, eller dela upp innehållet på två kurser.");

    private static string Most(PartRules rules)
    {
        var (pages, boxes) = (rules.Pages.Length, rules.Pages.Sum(page => page.Checks.Length));
        var (ofPages, ofBoxes) = (pages * StateKey.Length, boxes * StateKey.Length);
        (int Characters, string What)[] shares =
        [
            (rules.LongestState - ofPages - ofBoxes, $"de {rules.Questions.Count()} frågorna"),
            (ofBoxes, $"de {boxes} rutorna att kryssa i"),
            (ofPages, $"de {pages} sidorna"),
        ];
        var most = shares.MaxBy(share => share.Characters);
        return $"Mest tar {most.What}: {most.Characters} tecken.";
    }
}
