using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A media file that no page of its course shows, plays or links to: it comes into no package.</summary>
public sealed class UnusedMedia : ICheck
{
    private static readonly Rule Unused = new("YR0344", "oanvand-mediefil", RuleCategory.Subjects, Severity.Info);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Unused];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope)
    {
        foreach (var course in scope.Journeys.SelectMany(journey => journey.Courses))
        {
            var pages = course.Parts.SelectMany(part => part.Pages).ToArray();
            // What stands on a page that cannot be read is not known.
            if (pages.Length == 0 || course.Parts.Any(part => !part.UnreadFiles.IsEmpty)) continue;
            var used = pages.SelectMany(page => PageMedia.Of(course, page)).ToHashSet(StringComparer.Ordinal);
            // One whose name must be changed is likely to be used by its new name.
            foreach (var path in course.Media.Where(path => !used.Contains(path) && MediaName.IsFitPath(path) && !scope.Source.Unopened.ContainsKey(path)))
                yield return Unused.At(SourceSpan.Whole(path), "Ingen sida i kursen använder filen.", "Ta bort den, eller visa den på en sida.");
        }
    }
}
