using System.Buffers;
using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A name with a character that Totara takes away when it unpacks (scorm12-totara-facts.md, 4).</summary>
internal sealed class CharacterThatTotaraDrops : IPackageCheck
{
    private static readonly Rule Fault = new("YR0617", "tecken-som-totara-tar-bort", RuleCategory.Inspection);
    private static readonly SearchValues<char> Dropped = SearchValues.Create("&<>\"'|:`");

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        from entry in package.Entries
        // A disk's name is reported by itself.
        where !RelativePath.StartsAtDisk(entry.Name) && entry.Name.AsSpan().ContainsAny(Dropped)
        select Fault.At(
            SourceSpan.Whole(entry.Name),
            $"Namnet {Shown.Quoted(entry.Name)} har något av tecknen & < > \" ' | : och `. Totara tar bort dem vid uppackningen, och då leder länkarna till filen ingenstans.",
            "Byt namn på filen och rätta länkarna till den.");
}
