using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A zip that does not begin where the file does, such as a program that unpacks itself.</summary>
/// <remarks>libzip 1.7, by which PHP and so Totara opens a zip, finds no zip where the offsets do not count what stands before (tried with its ziptool).</remarks>
internal sealed class BytesBeforeZip : IPackageCheck
{
    private static readonly Rule Fault = new("YR0702", "nagot-fore-zip-filen", RuleCategory.Inspection);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package)
    {
        if (package.Directory.BytesBefore == 0) yield break;
        var isRead = package.Directory.Uncounted == 0;
        yield return Fault.At(
            SourceSpan.Whole("."),
            FormattableString.Invariant($"Före paketet ligger {package.Directory.BytesBefore} byte som inte hör till zip-filen, som i ett program som packar upp sig självt. ")
                + (isRead ? "Totara läser paketet ändå, men något kan vara gömt där." : "Totara hittar då ingen zip-fil och tar inte emot den."),
            "Packa upp filen på din egen dator och skapa en vanlig zip-fil av innehållet, eller be om en.") with
        { Severity = isRead ? Severity.Warning : Severity.Error };
    }
}
