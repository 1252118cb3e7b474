using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A name that starts at the root of a disk.</summary>
internal sealed class AbsoluteName : IPackageCheck
{
    private static readonly Rule Fault = new("YR0610", "absolut-namn", RuleCategory.Inspection);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        from entry in package.Entries
        where entry.Name.StartsWith('/') || RelativePath.StartsAtDisk(entry.Name)
        select Fault.At(
            SourceSpan.Whole(entry.Name),
            $"Namnet {Shown.Quoted(entry.Name)} börjar vid diskens rot. Filen hamnar fel när paketet packas upp.",
            "Skapa zip-filen av det som ligger i kursens mapp, med namn som börjar där.");
}
