using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A name beyond ASCII that the zip does not say is UTF-8, or that is not.</summary>
internal sealed class NameNotUtf8 : IPackageCheck
{
    private static readonly Rule Fault = new("YR0613", "namn-utan-utf-8", RuleCategory.Inspection);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        from entry in package.Entries
        where !entry.IsNameUtf8
        select Fault.At(
            SourceSpan.Whole(entry.Name),
            entry.SaysUtf8
                ? $"Zip-filen säger att namnet {Shown.Quoted(entry.Name)} är i UTF-8, men det är det inte. Program läser det olika, och då hittas inte filen."
                : $"Namnet {Shown.Quoted(entry.Name)} har andra tecken än a–z, och zip-filen säger inte att namnet är i UTF-8. Totara kan gissa fel, och då hittas inte filen.",
            "Byt till namn med bara a–z, siffror och bindestreck, eller skapa zip-filen med UTF-8-namn.");
}
