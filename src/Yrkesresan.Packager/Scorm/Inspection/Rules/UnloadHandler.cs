using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Scorm.Inspection.Pages;

namespace Yrkesresan.Packager.Scorm.Inspection.Rules;

/// <summary>Scripts that save when <c>unload</c> comes: it often does not (scorm12-totara-facts.md, 3).</summary>
internal sealed partial class UnloadHandler : IPackageCheck
{
    private const string Message = "Skriptet sparar när sidan lämnas med ”unload”. Webbläsare håller på att sluta med den händelsen, och på telefoner kommer den sällan: det sista deltagaren gjorde kan gå förlorat.";
    private const string Help = "Använd pagehide och visibilitychange, och spara medan deltagaren arbetar.";
    private static readonly Rule Fault = new("YR0688", "skript-vid-unload", Severity.Warning);

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
            where element.HasAttribute("onunload")
            select Fault.At(page.At(element), Message, Help));

    [GeneratedRegex(@"[""'`]unload[""'`]|\bonunload\b|\.unload\s*\(", RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
