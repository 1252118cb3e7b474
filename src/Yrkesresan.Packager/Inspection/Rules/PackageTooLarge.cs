using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A package that a site may not take, or that takes long to unpack.</summary>
internal sealed class PackageTooLarge : IPackageCheck
{
    /// <summary>Bytes. Every site has a limit of its own; this is where many lie.</summary>
    private const long Large = 100_000_000;

    private const int Many = 2000;

    private static readonly Rule Size = new("YR0670", "for-stort-paket", RuleCategory.Inspection, Severity.Warning);
    private static readonly Rule Count = new("YR0671", "manga-filer", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Size, Count];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package)
    {
        if (package.Length > Large)
        {
            yield return Size.At(
                SourceSpan.Whole("."),
                FormattableString.Invariant($"Paketet är {package.Length / 1_000_000} MB. Totara tar inte emot filer över gränsen som är inställd för webbplatsen, ofta omkring 100 MB."),
                "Fråga efter webbplatsens gräns. Lägg stora filmer i en filmtjänst, eller dela upp kursen.");
        }

        if (package.Files.Count > Many)
        {
            yield return Count.At(
                SourceSpan.Whole("."),
                FormattableString.Invariant($"Paketet har {package.Files.Count} filer. Totara lägger in dem en och en, och uppladdningen kan avbrytas innan den är klar."),
                "Ta bort filer som kursen inte använder.");
        }
    }
}
