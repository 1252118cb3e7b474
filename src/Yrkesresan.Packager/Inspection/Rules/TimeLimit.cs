using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A time limit, or what happens when it is reached.</summary>
internal sealed class TimeLimit() : ManifestCheck(Limit, Action)
{
    private static readonly Rule Limit = new("YR0666", "tidsgrans", RuleCategory.Inspection, Severity.Warning);
    private static readonly Rule Action = new("YR0668", "okand-timelimitaction", RuleCategory.Inspection, Severity.Warning);
    private static readonly string[] Actions = ["exit,message", "exit,no message", "continue,message", "continue,no message"];

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest)
    {
        foreach (var element in Told(manifest, "maxtimeallowed"))
        {
            yield return Limit.At(
                element.Span,
                $"Delen har en tidsgräns, {Shown.Quoted(element.Text)}. Totara lämnar den till kursen. En gräns som inte går att förlänga strider mot tillgänglighetskraven (WCAG 2.2.1).",
                "Ta bort adlcp:maxtimeallowed.");
        }

        foreach (var element in Told(manifest, "timelimitaction").Where(element => !Actions.Contains(element.Text)))
        {
            yield return Action.At(
                element.Span,
                $"{Shown.Quoted(element.Text)} är inget av det som får stå i adlcp:timelimitaction. Kursen kan inte förstå det.",
                $"Skriv ett av {string.Join("; ", Actions)}, eller ta bort elementet.");
        }
    }

    private static IEnumerable<ManifestElement> Told(InspectedManifest manifest, string name) =>
        manifest.Items.SelectMany(item => item.ChildrenOf(name)).Where(element => element.Text.Length > 0);
}
