using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Scorm.Inspection.Pages;

namespace Yrkesresan.Packager.Scorm.Inspection.Rules;

/// <summary>Files that a page links to or loads and that are not in the package.</summary>
internal sealed class PageFileMissing : IPackageCheck
{
    private static readonly Rule Missing = new("YR0674", "sidans-fil-saknas");
    private static readonly Rule OtherCase = new("YR0675", "sidans-fil-med-annat-skiftlage");

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Missing, OtherCase];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) => package.Pages.SelectMany(page => Find(package, page));

    private static IEnumerable<Diagnostic> Find(InspectedPackage package, LaunchPage page) =>
        from same in page.References.Where(reference => reference.Path is { Length: > 0 } path && !path.EndsWith('/') && !package.Files.Contains(path)).GroupBy(reference => reference.Path!, StringComparer.Ordinal)
        let reference = same.First()
        let what = reference.IsLoaded ? "Den laddas inte, och sidan kan sluta fungera." : "Länken leder till en felsida."
        select package.InAnotherCase(same.Key) is { } other
            ? OtherCase.At(reference.Span, $"Sidan skriver {Shown.Quoted(same.Key)}, men filen heter {Shown.Quoted(other)}. Totara skiljer på stora och små bokstäver. {what}", "Skriv namnet likadant på båda ställena.")
            : Missing.At(reference.Span, $"Filen {Shown.Quoted(same.Key)} finns inte i paketet. {what}", $"{NearName.Question(same.Key, package.Files)}Lägg till filen, eller rätta adressen.");
}
