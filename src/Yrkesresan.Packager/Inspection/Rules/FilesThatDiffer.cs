using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Files that the manifest lists and files that the package holds: they must be the same.</summary>
internal sealed class FilesThatDiffer : IPackageCheck
{
    private static readonly Rule Missing = new("YR0657", "fil-i-manifestet-saknas", RuleCategory.Inspection);
    private static readonly Rule OtherCase = new("YR0658", "fil-med-annat-skiftlage", RuleCategory.Inspection);
    private static readonly Rule Unlisted = new("YR0659", "fil-star-inte-i-manifestet", RuleCategory.Inspection, Severity.Warning);
    private static readonly Rule LaunchUnlisted = new("YR0662", "startfil-star-inte-i-listan", RuleCategory.Inspection, Severity.Warning);

    /// <summary>How the files that define a manifest's form are called: no course needs them.</summary>
    private static readonly string[] Schemas = [".xsd", ".dtd"];

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Missing, OtherCase, Unlisted, LaunchUnlisted];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        package.Manifest is { } manifest ? [.. Absent(package, manifest), .. Extra(package, manifest), .. Launches(package, manifest)] : [];

    private static IEnumerable<Diagnostic> Absent(InspectedPackage package, InspectedManifest manifest) => AbsentFiles.Tell(
        package,
        from same in manifest.Hrefs.Where(href => href.IsSound && !package.Files.Contains(href.Path)).GroupBy(href => href.Path, StringComparer.Ordinal)
        let isLaunch = same.Any(href => href.IsLaunch)
        let isSchema = !isLaunch && IsSchema(same.Key)
        select new AbsentFile(
            same.Key,
            same.First().Attribute.Span,
            isLaunch ? "Totara visar en felsida när kursen startas."
            : isSchema ? "Den beskriver manifestets form. Totara läser den inte, och kursen påverkas inte."
            : "Det som använder den fungerar inte.")
        { IsHarmless = isSchema },
        "Manifestet",
        Missing,
        OtherCase);

    private static bool IsSchema(string path) => Schemas.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Diagnostic> Extra(InspectedPackage package, InspectedManifest manifest)
    {
        // Metadata in a file of its own are pointed at, not listed.
        var listed = manifest.Hrefs
            .Select(href => href.Path)
            .Concat(manifest.Root.Everywhere().Where(element => element.Is("location")).Select(element => element.Text))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return package.CourseFiles.Where(file => !listed.Contains(file) && file != PackageBytes.ManifestName && !IsSchema(file)).Select(file => Unlisted.At(
            SourceSpan.Whole(file),
            "Filen ligger i paketet men står inte i manifestet. Totara tar med den ändå, men andra lärplattformar kan lämna den.",
            "Lägg till den som <file href=\"…\"/> i resursen som använder den, eller ta bort den ur paketet."));
    }

    private static IEnumerable<Diagnostic> Launches(InspectedPackage package, InspectedManifest manifest) =>
        from resource in manifest.Launched
        where resource.Href is { IsSound: true } href
            && package.Files.Contains(href.Path)
            && resource.Files.Length > 0
            && resource.Files.All(file => file.Path != href.Path)
        select LaunchUnlisted.At(
            resource.Href!.Attribute.Span,
            $"Startfilen {Shown.Quoted(resource.Href.Path)} står inte bland resursens filer. Totara öppnar den ändå, men andra lärplattformar kan neka paketet.",
            "Lägg till den som <file href=\"…\"/> i resursen.");
}
