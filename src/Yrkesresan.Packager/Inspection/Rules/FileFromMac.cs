using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Inspection.Checks;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Files that macOS has put in the zip: reported once, and by no other rule that asks what they are for.</summary>
internal sealed class FileFromMac : IPackageCheck
{
    private static readonly Rule Fault = new("YR0715", "filer-fran-mac", RuleCategory.Inspection, Severity.Info);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package)
    {
        var found = package.Files.Where(MacLeftover.IsOne).Order(StringComparer.Ordinal).ToArray();
        if (found.Length == 0) yield break;
        yield return Fault.At(
            SourceSpan.Whole(found[0]),
            found.Length == 1
                ? "Filen kommer från en Mac, som lägger in den av sig själv. Den hör inte till kursen och kan tas bort."
                : FormattableString.Invariant($"{found.Length} filer som den här kommer från en Mac, som lägger in dem av sig själv. De hör inte till kursen och kan tas bort."),
            "Ta bort mappen __MACOSX och filer som heter .DS_Store ur zip-filen. De kan också ligga kvar: kursen påverkas inte.");
    }
}
