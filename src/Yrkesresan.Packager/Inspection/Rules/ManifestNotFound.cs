using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>No manifest where the LMS looks for it, in a zip that has no other format.</summary>
internal sealed class ManifestNotFound : IPackageCheck
{
    private static readonly Rule Missing = new("YR0620", "manifest-saknas", RuleCategory.Inspection);
    private static readonly Rule InFolder = new("YR0621", "manifest-i-undermapp", RuleCategory.Inspection);
    private static readonly Rule WrongCase = new("YR0622", "manifest-med-fel-skiftlage", RuleCategory.Inspection);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Missing, InFolder, WrongCase];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package)
    {
        if (!package.Files.Contains(PackageBytes.ManifestName)) yield return Told(package);
    }

    private static Diagnostic Told(InspectedPackage package)
    {
        if (package.InAnotherCase(PackageBytes.ManifestName) is { } capital)
        {
            return WrongCase.At(
                SourceSpan.Whole(capital),
                $"Manifestet heter {Shown.Quoted(capital)}. Totara letar efter ”imsmanifest.xml” med små bokstäver och tar inte emot paketet.",
                "Byt namn på filen till imsmanifest.xml och skapa zip-filen på nytt.");
        }

        if (package.CourseFiles.Where(IsManifest).MinBy(name => name.Length) is { } below)
        {
            return InFolder.At(
                SourceSpan.Whole(below),
                $"Manifestet ligger i en mapp, {Shown.Quoted(below)}. Totara letar bara överst i zip-filen och tar inte emot paketet.",
                "Markera det som ligger i mappen, inte mappen själv, och skapa zip-filen av det.");
        }

        return Missing.At(
            SourceSpan.Whole("."),
            "Filen imsmanifest.xml saknas. Totara känner inte igen paketet och tar inte emot det.",
            "Exportera kursen på nytt som SCORM 1.2 och ladda upp hela zip-filen som den är.");
    }

    private static bool IsManifest(string name) => name.EndsWith("/" + PackageBytes.ManifestName, StringComparison.OrdinalIgnoreCase);
}
