using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Scorm.Inspection.Pages;

namespace Yrkesresan.Packager.Scorm.Inspection.Rules;

/// <summary>Scripts that stop the page until the server has answered.</summary>
internal sealed partial class SynchronousRequest : IPackageCheck
{
    private static readonly Rule Fault = new("YR0690", "synkront-anrop", Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) => package.Pages.SelectMany(page => Find(page));

    private static IEnumerable<Diagnostic> Find(LaunchPage page) =>
        from script in page.Scripts
        let span = script.First(Call())
        where span is not null
        select Fault.At(span.Value, "Skriptet hämtar något synkront. Sidan står still tills servern har svarat, och webbläsare spärrar sådana anrop när sidan lämnas.", "Hämta med fetch.");

    [GeneratedRegex(@"\.open\([^;)]{0,300},\s*(?:false|!1)\s*[,)]|\basync\s*:\s*(?:false|!1)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
