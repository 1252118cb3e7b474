using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>
/// A picture's description that is only the name of its file, or begins by saying that it is a picture, which is said anyway (WCAG 1.1.1). That it is a
/// photograph or a drawing may matter.
/// </summary>
public sealed partial class PictureDescription : IPageCheck
{
    private static readonly Rule FileName = new("YR0414", "bildbeskrivning-ar-filnamn", RuleCategory.Accessibility) { MayBeTurnedDown = true };
    private static readonly Rule SaysPicture = new("YR0415", "bildbeskrivning-borjar-med-bild", RuleCategory.Accessibility, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [FileName, SaysPicture];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date)
    {
        foreach (var picture in page.Facts.Pictures.Where(picture => !picture.Decorative))
        {
            if (IsFileName(picture))
            {
                yield return FileName.At(
                    page.At(picture.Span),
                    $"Beskrivningen ”{picture.AlternativeText}” är som ett filnamn: den säger inte vad bilden visar (WCAG 1.1.1).",
                    "Skriv vad bilden visar, så att den som inte ser den får veta detsamma.");
            }
            else if (Picture().IsMatch(picture.AlternativeText))
            {
                yield return SaysPicture.At(
                    page.At(picture.Span),
                    "Beskrivningen börjar med att det är en bild, och det säger skärmläsaren ändå (WCAG 1.1.1).",
                    "Börja med det som bilden visar.");
            }
        }
    }

    private static bool IsFileName(Picture picture) =>
        Ending().IsMatch(picture.AlternativeText)
        || Camera().IsMatch(picture.AlternativeText)
        || (picture.AlternativeText.AsSpan().IndexOfAny('-', '_') >= 0 && picture.AlternativeText == Path.GetFileNameWithoutExtension(picture.Target));

    [GeneratedRegex(@"\A\S+\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|heic)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    /// <summary>What cameras and programs call a picture.</summary>
    [GeneratedRegex(
        @"\A(?:img|dsc|dscn|image|bild|picture|foto|photo|figur|skärmbild|screenshot)[-_ ]?\d*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Camera();

    [GeneratedRegex(
        @"\A(?:en )?bild(?:en)? (?:på|av|som (?:visar|föreställer)|visar|föreställer|föreställande)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Picture();
}
