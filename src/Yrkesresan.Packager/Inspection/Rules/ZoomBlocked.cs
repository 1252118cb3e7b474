using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Pages;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A page that does not let itself be enlarged.</summary>
internal sealed partial class ZoomBlocked() : PageCheck(Fault)
{
    private static readonly Rule Fault = new("YR0687", "zoom-ar-sparrad", RuleCategory.Inspection, Severity.Warning);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Find(LaunchPage page) =>
        from meta in page.Named("meta")
        where string.Equals(meta.GetAttribute("name"), "viewport", StringComparison.OrdinalIgnoreCase) && Blocks().IsMatch(meta.GetAttribute("content") ?? "")
        select Fault.At(
            page.At(meta),
            "Sidan hindrar deltagaren från att förstora den på en telefon (WCAG 1.4.4).",
            "Skriv content=\"width=device-width, initial-scale=1\" och inget mer.");

    [GeneratedRegex(@"user-scalable\s*=\s*(?:no|0)|maximum-scale\s*=\s*(?:0|1(?!\d))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Blocks();
}
