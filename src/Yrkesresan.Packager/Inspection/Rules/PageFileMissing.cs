using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Pages;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Files that a page links to or loads and that are not in the package.</summary>
internal sealed class PageFileMissing : IPackageCheck
{
    private static readonly Rule Missing = new("YR0674", "sidans-fil-saknas", RuleCategory.Inspection);
    private static readonly Rule OtherCase = new("YR0675", "sidans-fil-med-annat-skiftlage", RuleCategory.Inspection);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Missing, OtherCase];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        AbsentFiles.Tell(package, package.Pages.SelectMany(page => Absent(package, page)), "Sidan", Missing, OtherCase);

    private static IEnumerable<AbsentFile> Absent(InspectedPackage package, LaunchPage page) =>
        from same in page.References
            .Where(reference => reference.Path is { Length: > 0 } path && !path.EndsWith('/') && !package.Files.Contains(path))
            .GroupBy(reference => reference.Path!, StringComparer.Ordinal)
        let reference = same.First()
        let isIcon = same.All(IsIcon)
        select new AbsentFile(
            same.Key,
            reference.Span,
            isIcon ? "Det är sidans ikon. Totara visar den inte, och kursen påverkas inte."
            : reference.IsLoaded ? "Den laddas inte, och sidan kan sluta fungera."
            : "Länken leder till en felsida.")
        { IsHarmless = isIcon };

    private static bool IsIcon(PageReference reference) =>
        reference.Element.LocalName == "link"
        && (reference.Element.GetAttribute("rel") ?? "").Split((char[]?)null).Contains("icon", StringComparer.OrdinalIgnoreCase);
}
