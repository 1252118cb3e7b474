using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Diagnostics.Formats;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A name with a character that nobody sees.</summary>
internal sealed class ControlCharacterInName : IPackageCheck
{
    private static readonly Rule Fault = new("YR0615", "styrtecken-i-namn", RuleCategory.Inspection);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        from entry in package.Entries
        where SafeText.IsAnyHidden(entry.Name)
        select Fault.At(
            SourceSpan.Whole(entry.Name),
            entry.Name.Any(char.IsControl)
                ? $"Namnet {Shown.Quoted(entry.Name)} har ett osynligt styrtecken. Totara tar bort det vid uppackningen, och då hittas inte filen."
                : $"Namnet {Shown.Quoted(entry.Name)} har ett tecken som inte syns, eller som vänder läsriktningen. Filen kan se ut att heta något annat än den gör.",
            "Byt namn på filen och skapa zip-filen på nytt.");
}
