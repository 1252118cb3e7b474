using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A symbolic link: it may point at any file of the server.</summary>
internal sealed class LinkInZip : IPackageCheck
{
    private static readonly Rule Fault = new("YR0619", "lank-i-zip", RuleCategory.Inspection);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        from entry in package.Entries
        where entry.IsLink
        select Fault.At(
            SourceSpan.Whole(entry.Name),
            $"{Shown.Quoted(entry.Name)} är en länk i filsystemet, inte en fil. Totara packar upp den som en liten textfil, så att innehållet saknas.",
            "Ersätt länken med filen som den pekar på och skapa zip-filen på nytt.");
}
