using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A named pipe, a device or a socket: not a file with content.</summary>
internal sealed class DeviceInZip : IPackageCheck
{
    private static readonly Rule Fault = new("YR0700", "enhet-i-zip", RuleCategory.Inspection);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        from entry in package.Entries
        where entry.IsDevice
        select Fault.At(
            SourceSpan.Whole(entry.Name),
            $"{Shown.Quoted(entry.Name)} är ett rör, en enhet eller en sockel, inte en fil. Den som packar upp paketet kan få något som hänger datorn när det öppnas.",
            "Ladda inte upp paketet utan att veta var det kommer ifrån. Skapa det på nytt med vanliga filer.");
}
