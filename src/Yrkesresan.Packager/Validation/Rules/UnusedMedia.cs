using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A media file that no page of its course shows, plays or links to: it comes into no package.</summary>
public sealed class UnusedMedia : ICourseCheck
{
    private static readonly Rule Unused = new("YR0344", "oanvand-mediefil", RuleCategory.Subjects, Severity.Info);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Unused];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course)
    {
        // What stands on a page that cannot be read is not known.
        if (!course.Pages.Any() || course.Course.Parts.Any(part => !part.UnreadFiles.IsEmpty)) return [];
        var used = course.Pages.SelectMany(page => page.Media).ToHashSet(StringComparer.Ordinal);
        // One whose name must be changed is likely to be used by its new name.
        return course.OpenedMedia.Where(path => !used.Contains(path) && MediaName.IsFitPath(path))
            .Select(path => Unused.At(SourceSpan.Whole(path), "Ingen sida i kursen använder filen.", "Ta bort den, eller visa den på en sida."));
    }
}
