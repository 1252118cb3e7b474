using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A link to a media file that could run within the LMS, as the learner, or that few can open.</summary>
public sealed class LinkToUnsafeFile : ICourseCheck
{
    private static readonly Rule Unsafe = new("YR0335", "lank-till-olampligt-filslag", RuleCategory.Security);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Unsafe];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course) =>
        from page in course.Pages
        from link in page.Facts.Links
        where WebAddress.Of(link.Target) == WebAddressKind.None
        let path = LocalTarget.Of(page.File, link.Target)?.Path
        where path is not null && course.Course.Media.Contains(path) && !MayBeLinked(path)
        select Unsafe.At(
            page.At(link.TargetSpan),
            MediaTypes.ExtensionOf(path) is { Length: > 0 } ending
                ? $"Filer av slaget .{ending} går inte att länka till."
                : "Filens namn har ingen ändelse, så det går inte att länka till den.",
            $"Länka till en bild, en film, ett ljud eller ett dokument ({MediaTypes.DocumentExtensions}). Är det en webbsida länkar du till adressen där den finns.");

    private static bool MayBeLinked(string path) =>
        MediaTypes.IsPicture(path) || MediaTypes.IsFilm(path) || MediaTypes.IsSound(path) || MediaTypes.IsCaptions(path) || MediaTypes.IsDocument(path);
}
