using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A name that Windows keeps for itself.</summary>
internal sealed partial class WindowsDeviceName : IPackageCheck
{
    private static readonly Rule Fault = new("YR0611", "namn-som-windows-inte-tar", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        from entry in package.Entries
        where entry.Name.Split('/').Any(Device().IsMatch)
        select Fault.At(
            SourceSpan.Whole(entry.Name),
            $"Namnet {Shown.Quoted(entry.Name)} är reserverat i Windows. Filen kan inte packas upp där.",
            "Byt namn på filen eller mappen.");

    [GeneratedRegex(@"\A(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Device();
}
