using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Scorm.Inspection.Pages;

namespace Yrkesresan.Packager.Scorm.Inspection.Rules;

/// <summary>Scripts that ask before the page is left.</summary>
internal sealed partial class BeforeUnloadHandler : IPackageCheck
{
    private const string Message = "Skriptet gör något vid ”beforeunload”. I Totara kan webbläsaren fråga om deltagaren verkligen vill lämna sidan, och på iPhone händer ingenting.";
    private const string Help = "Använd pagehide, och spara medan deltagaren arbetar.";
    private static readonly Rule Fault = new("YR0689", "skript-vid-beforeunload", Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) => package.Pages.SelectMany(page => Find(page));

    private static IEnumerable<Diagnostic> Find(LaunchPage page) => (
            from script in page.Scripts
            let span = script.First(Call())
            where span is not null
            select Fault.At(span.Value, Message, Help)).Concat(
            from element in page.Named("body", "frameset")
            where element.HasAttribute("onbeforeunload")
            select Fault.At(page.At(element), Message, Help));

    [GeneratedRegex(@"[""'`]beforeunload[""'`]|\bonbeforeunload\b", RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
