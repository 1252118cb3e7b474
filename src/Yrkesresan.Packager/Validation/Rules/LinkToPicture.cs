using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A link to a picture of the course that is a paragraph of its own: most likely the picture was to be shown there.</summary>
public sealed partial class LinkToPicture : ICourseCheck
{
    private static readonly Rule ToPicture = new("YR0347", "lank-till-bild", RuleCategory.Links, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [ToPicture];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course) =>
        from page in course.Pages
        from paragraph in page.Facts.Blocks.OfType<Paragraph>()
        where paragraph.Content is [Link]
        let link = (Link)paragraph.Content[0]
        let words = PlainText.Of(link.Content).Text
        where !OfFile().IsMatch(words)
        let path = LocalTarget.Of(page.File, link.Target)?.Path
        where path is not null && MediaTypes.IsPicture(path) && course.Course.Media.Contains(path)
        select ToPicture.At(
            page.At(link.Span),
            "Det här är en länk till en bild, så bilden syns inte på sidan.",
            $"Ska den synas sätter du ett utropstecken före: ![{words}]({link.Target})");

    /// <summary>Words about the file, which nobody writes to describe what a picture shows.</summary>
    [GeneratedRegex(
        @"\b(?:ladda|hämta|öppna|spara|skriv\s+ut|förstora"
        + @"|bild(?:en|er|erna)?|fil(?:en|er|erna)?|affisch(?:en)?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfFile();
}
