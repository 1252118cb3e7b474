using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;
using Yrkesresan.Packager.LearnerState;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>Two ids of a part that are the same <see cref="StateKey"/>: what a learner does with one would count for the other.</summary>
public sealed class CollidingKeys : ICourseCheck
{
    private static readonly Rule Collision = new("YR0502", "nycklar-krockar", RuleCategory.Package);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Collision];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course) =>
        from part in course.PagesByPart
        let kinds = new[] { part.Select(Page), part.SelectMany(Boxes), part.SelectMany(Questions) }
        from fault in kinds.SelectMany(Collisions)
        select fault;

    private static (string Id, SourceSpan Span) Page(PageView page) => (page.Id, page.AtId);

    private static IEnumerable<(string Id, SourceSpan Span)> Boxes(PageView page) =>
        from item in page.Facts.ChecklistItems
        select (PartRules.BoxId(page.Page, item), page.At(item.IdSpan ?? new TextSpan(item.Span.Start, item.Span.Start + 5)));

    private static IEnumerable<(string Id, SourceSpan Span)> Questions(PageView page) =>
        page.Facts.Questions.Select(question => (question.Id, page.At(question.IdSpan)));

    /// <summary>Of things of one kind; the same id twice is reported elsewhere.</summary>
    private static IEnumerable<Diagnostic> Collisions(IEnumerable<(string Id, SourceSpan Span)> things)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, span) in things)
        {
            var key = StateKey.Of(id);
            if (seen.TryAdd(key, id) || seen[key] == id) continue;
            yield return Collision.At(
                span,
                $"Id:t ”{id}” går inte att skilja från ”{seen[key]}” när deltagarens arbete sparas: de får samma nyckel av en slump.",
                "Ge det som inte är utgivet än ett annat id.");
        }
    }
}
