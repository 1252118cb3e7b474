using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Checks;

/// <summary>Reports files that are named and are not in the package, or have another name there.</summary>
internal static class AbsentFiles
{
    /// <summary>How many names are compared in all to guess which was meant: each absent file's with every name in the package.</summary>
    private const int Compared = 20_000;

    /// <summary>What is wrong with each.</summary>
    /// <param name="package">The package.</param>
    /// <param name="absent">The files.</param>
    /// <param name="namer">What names them, as the first word of a sentence.</param>
    /// <param name="missing">The fault of a file that is not there.</param>
    /// <param name="otherCase">The fault of one that differs in small and capital letters.</param>
    public static IEnumerable<Diagnostic> Tell(InspectedPackage package, IEnumerable<AbsentFile> absent, string namer, Rule missing, Rule otherCase)
    {
        var guesses = new NameGuesses(Compared);
        foreach (var file in absent)
        {
            var told = package.InAnotherCase(file.Path) is { } other
                ? otherCase.At(
                    file.Span,
                    $"{namer} skriver {Shown.Quoted(file.Path)}, men filen heter {Shown.Quoted(other)}. Totara skiljer på stora och små bokstäver. {file.Outcome}",
                    "Skriv namnet likadant på båda ställena.")
                : missing.At(
                    file.Span,
                    $"Filen {Shown.Quoted(file.Path)} finns inte i paketet. {file.Outcome}",
                    $"{guesses.Question(file.Path, package.Files)}Lägg till filen, eller rätta adressen.");
            yield return file.IsHarmless ? told with { Severity = Severity.Info } : told;
        }
    }
}
