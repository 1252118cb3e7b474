using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A name that leads out of the folder that the package is unpacked in.</summary>
internal sealed class NameThatClimbsOut : IPackageCheck
{
    private static readonly Rule Fault = new("YR0609", "namn-som-leder-ut", RuleCategory.Inspection);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        from entry in package.Entries
        where entry.Name.Split('/', '\\').Contains("..")
        select Fault.At(
            SourceSpan.Whole(entry.Name),
            $"Namnet {Shown.Quoted(entry.Name)} leder ut ur paketet. Det används för att skriva över andra filer, och Totara släpper inte fram filen.",
            "Ladda inte upp paketet utan att veta var det kommer ifrån. Skapa det på nytt utan ”..” i namnen.");
}
