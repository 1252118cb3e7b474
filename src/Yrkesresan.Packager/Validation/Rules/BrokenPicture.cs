using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A picture that is not there, is no picture, or says nothing to who cannot see it.</summary>
public sealed class BrokenPicture : ICourseCheck
{
    private static readonly Rule Missing = new("YR0325", "bilden-finns-inte", RuleCategory.Links);
    private static readonly Rule WrongKind = new("YR0326", "inte-en-bild", RuleCategory.Links);
    private static readonly Rule NoAlternative = new("YR0327", "bild-utan-beskrivning", RuleCategory.Links);
    private static readonly Rule NeedlessAlternative = new("YR0328", "dekorativ-bild-med-beskrivning", RuleCategory.Links);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Missing, WrongKind, NoAlternative, NeedlessAlternative];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course)
    {
        var (guesses, misnamed) = (new NameGuesses(), new MisnamedMedia());
        foreach (var page in course.Pages)
        {
            foreach (var picture in page.Facts.Pictures)
            {
                if (FileFaultOf(picture, page, course, guesses, misnamed) is { } fault) yield return fault;
                if (!picture.Decorative && picture.AlternativeText.Length == 0)
                {
                    yield return NoAlternative.At(
                        page.At(picture.Span),
                        "Bilden har ingen beskrivning för den som inte ser den (WCAG 1.1.1).",
                        "Skriv inom hakparenteserna vad bilden visar. Är den bara till pynt skriver du {.dekorativ} direkt efter.");
                }

                if (picture.Decorative && picture.AlternativeText.Length > 0)
                {
                    yield return NeedlessAlternative.At(
                        page.At(picture.Span),
                        "Bilden är märkt som dekorativ men har en beskrivning.",
                        "Ta bort {.dekorativ} om bilden betyder något, annars texten inom hakparenteserna.");
                }
            }
        }
    }

    /// <summary>The media file that has the name which an address ends with, whatever folder or disk is written before it; null where there is none.</summary>
    private static string? OfSameName(string target, PageView page)
    {
        var name = "/" + target[(target.LastIndexOfAny(['/', '\\']) + 1)..];
        return page.Course.MediaAsLinked.FirstOrDefault(file => file.EndsWith(name, StringComparison.OrdinalIgnoreCase));
    }

    private static Diagnostic? FileFaultOf(Picture picture, PageView page, CourseView course, NameGuesses guesses, MisnamedMedia misnamed)
    {
        var span = page.At(picture.TargetSpan);
        var path = WebAddress.Of(picture.Target) == WebAddressKind.None ? LocalTarget.Of(page.File, picture.Target)?.Path : null;
        if (path is null || !page.Course.Media.Contains(path))
        {
            // A picture that is there, where nothing is read, is reported itself.
            if (path is not null && (UnreadFile.IsReported(path, page.Course, course.HasFile) || misnamed.Has(page.Course, path))) return null;
            return Missing.At(
                span,
                $"Bilden ”{picture.Target}” finns inte i kursens media/.",
                MisnamedMedia.Renamed(page.File, page.Course, picture.Target) is { } renamed
                    ? $"Ge bilden ett namn utan mellanslag, åäö och stora bokstäver. Lägg den i kursens mapp som {renamed} och skriv ../{renamed}."
                    : OfSameName(picture.Target, page) is { } same ? $"Menade du ”{same}”? Bilder ligger i kursens mapp media/, och skrivs så från en sida."
                    : $"{guesses.Question(picture.Target, page.Course.Media.Length, page.Course.MediaAsLinked)}Lägg bilden i kursens mapp media/ och skriv ../media/filens-namn.");
        }

        return MediaTypes.IsPicture(path)
            ? null
            : WrongKind.At(span, "Filen är ingen bild som kan visas.", "Använd PNG, JPEG eller SVG. En film eller podd skrivs ::: film eller ::: podd.");
    }
}
