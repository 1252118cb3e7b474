using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A condition that keeps the learner out.</summary>
internal sealed partial class Prerequisites() : ManifestCheck(Fault)
{
    private static readonly Rule Fault = new("YR0665", "prerequisites", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(InspectedManifest manifest)
    {
        var known = manifest.Items.Select(item => item.Attribute("identifier")?.Value ?? "").ToHashSet(StringComparer.Ordinal);
        foreach (var element in manifest.Items.SelectMany(item => item.ChildrenOf("prerequisites")).Where(element => element.Text.Length > 0))
        {
            yield return Named(element.Text).FirstOrDefault(name => !known.Contains(name)) is { } unknown
                ? Fault.At(
                    element.Span,
                    $"Villkoret kräver {Shown.Quoted(unknown)}, som ingen del heter. I Totara kan delen aldrig öppnas.",
                    "Rätta villkoret, eller ta bort adlcp:prerequisites.") with
                { Severity = Severity.Error }
                : Fault.At(
                    element.Span,
                    "Delen kan inte öppnas förrän en annan är klar. Totara stänger den för deltagaren, men appen bryr sig inte om villkoret.",
                    "Ta helst bort adlcp:prerequisites och säg i texten i vilken ordning delarna läses.");
        }
    }

    private static IEnumerable<string> Named(string condition) =>
        Words().Matches(condition).Where(word => word.Groups["name"].Success).Select(word => word.Value);

    /// <summary>What stands after = or &lt;&gt;, or within quotation marks, is a status and no part's name (AICC CMI001, script language).</summary>
    [GeneratedRegex(@"(?:=|<>)\s*[\p{L}_][\p{L}\p{Nd}._ -]*|""[^""]*""|(?<name>[\p{L}_][\p{L}\p{Nd}._-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
