using System.Collections.Immutable;
using System.Text;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A name that does not fit in a file system.</summary>
internal sealed class NameTooLong : IPackageCheck
{
    /// <summary>UTF-16 units: what Windows allows, 260, less a folder to unpack in.</summary>
    private const int LongestPath = 200;

    /// <summary>Bytes of UTF-8: what Linux, and so Totara's server, allows.</summary>
    private const int LongestSegment = 255;

    private static readonly Rule Fault = new("YR0614", "for-langt-namn", RuleCategory.Inspection);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        from entry in package.Entries
        where entry.Name.Length > LongestPath || entry.Name.Split('/').Any(segment => Encoding.UTF8.GetByteCount(segment) > LongestSegment)
        select Fault.At(
            SourceSpan.Whole(entry.Name),
            $"Namnet {Shown.Quoted(entry.Name)} är för långt. Filer med så långa namn kan inte packas upp överallt, och Windows tål 260 tecken med mapparna inräknade.",
            "Korta namnen på filen och dess mappar.");
}
