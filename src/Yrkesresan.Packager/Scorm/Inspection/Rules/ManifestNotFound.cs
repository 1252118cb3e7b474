using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Scorm.Inspection.Checks;

namespace Yrkesresan.Packager.Scorm.Inspection.Rules;

/// <summary>No manifest where the LMS looks for it.</summary>
internal sealed class ManifestNotFound : IPackageCheck
{
    private static readonly Rule Missing = new("YR0620", "manifest-saknas");
    private static readonly Rule InFolder = new("YR0621", "manifest-i-undermapp");
    private static readonly Rule WrongCase = new("YR0622", "manifest-med-fel-skiftlage");
    private static readonly Rule OtherFormat = new("YR0623", "annat-format");
    private static readonly Rule Aicc = new("YR0707", "aicc-paket", Severity.Warning);

    /// <summary>The files of a course by AICC: the course, its parts, what they are called and how they lie.</summary>
    private static readonly string[] OfAicc = [".crs", ".au", ".des", ".cst"];

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Missing, InFolder, WrongCase, OtherFormat, Aicc];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package)
    {
        if (!package.Files.Contains(ManifestWriter.FileName)) yield return Told(package);
    }

    private static Diagnostic Told(InspectedPackage package)
    {
        if (package.InAnotherCase(ManifestWriter.FileName) is { } capital)
        {
            return WrongCase.At(
                SourceSpan.Whole(capital),
                $"Manifestet heter {Shown.Quoted(capital)}. Totara letar efter ”imsmanifest.xml” med små bokstäver och tar inte emot paketet.",
                "Byt namn på filen till imsmanifest.xml och skapa zip-filen på nytt.");
        }

        if (package.Files.Where(IsManifest).MinBy(name => name.Length) is { } below)
        {
            return InFolder.At(
                SourceSpan.Whole(below),
                $"Manifestet ligger i en mapp, {Shown.Quoted(below)}. Totara letar bara överst i zip-filen och tar inte emot paketet.",
                "Markera det som ligger i mappen, inte mappen själv, och skapa zip-filen av det.");
        }

        if (package.Files.FirstOrDefault(file => HasEnding(file, OfAicc)) is { } course) return ToldOfAicc(package, course);

        if (package.Files.FirstOrDefault(IsOfOtherFormat) is { } other)
        {
            return OtherFormat.At(
                SourceSpan.Whole(other),
                $"Paketet är inget SCORM-paket: {Shown.Quoted(other)} hör till cmi5 eller xAPI. Totara kan inte spela upp det som SCORM 1.2.",
                "Exportera kursen på nytt och välj SCORM 1.2.");
        }

        return Missing.At(
            SourceSpan.Whole("."),
            "Filen imsmanifest.xml saknas. Totara känner inte igen paketet och tar inte emot det.",
            "Exportera kursen på nytt som SCORM 1.2 och ladda upp hela zip-filen som den är.");
    }

    /// <summary>Totara imports AICC too, and knows it by a name that ends in .cst in small letters (scorm_validate_package, scorm12-totara-facts.md, 4).</summary>
    private static Diagnostic ToldOfAicc(InspectedPackage package, string course)
    {
        var absent = OfAicc.FirstOrDefault(ending => !package.Files.Any(file => HasEnding(file, ending)))
            ?? (package.Files.Any(file => file.EndsWith(".cst", StringComparison.Ordinal)) ? null : ".cst");
        return absent is null
            ? Aicc.At(
                SourceSpan.Whole(course),
                "Paketet är AICC, inte SCORM 1.2. Totara tar emot AICC, men det som är särskilt för AICC granskas inte här.",
                "Prova kursen i en testkurs i Totara. Be helst om kursen som SCORM 1.2.")
            : OtherFormat.At(
                SourceSpan.Whole(course),
                $"Paketet är AICC, inte SCORM 1.2, och har ingen fil som slutar med ”{absent}”{(absent == ".cst" ? ", med små bokstäver" : "")}. Totara kan inte importera det.",
                "Exportera kursen på nytt och välj SCORM 1.2.");
    }

    private static bool HasEnding(string file, params string[] endings) => endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static bool IsManifest(string name) => name.EndsWith("/" + ManifestWriter.FileName, StringComparison.OrdinalIgnoreCase);

    private static bool IsOfOtherFormat(string name) =>
        name[(name.LastIndexOf('/') + 1)..].ToUpperInvariant() is "CMI5.XML" or "TINCAN.XML";
}
