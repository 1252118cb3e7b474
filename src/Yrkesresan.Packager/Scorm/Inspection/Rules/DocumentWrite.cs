using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Scorm.Inspection.Pages;

namespace Yrkesresan.Packager.Scorm.Inspection.Rules;

/// <summary>Scripts that write the page while it is read.</summary>
internal sealed partial class DocumentWrite : IPackageCheck
{
    private static readonly Rule Fault = new("YR0691", "document-write", Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) => package.Pages.SelectMany(page => Find(page));

    private static IEnumerable<Diagnostic> Find(LaunchPage page) =>
        from script in page.Scripts
        let span = script.First(Call())
        where span is not null
        select Fault.At(span.Value, "Skriptet använder document.write. Sidan kan bli tom på en långsam anslutning, och skärmläsare kan missa det som skrivs.", "Lägg till element med DOM i stället.");

    [GeneratedRegex(@"\bdocument\s*\.\s*write(?:ln)?\s*\(", RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
