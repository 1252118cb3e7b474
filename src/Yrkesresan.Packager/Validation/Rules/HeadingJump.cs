using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A heading more than one level below the one before it: whoever goes from heading to heading looks for what is left out (WCAG 1.3.1).</summary>
public sealed class HeadingJump : IPageCheck
{
    /// <summary>The page's title.</summary>
    private const int TopLevel = 1;

    private static readonly Rule Jump = new("YR0411", "hopp-i-rubrikniva", RuleCategory.Accessibility) { MayBeTurnedDown = true };

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Jump];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date)
    {
        var above = TopLevel;
        foreach (var heading in page.Facts.Headings)
        {
            if (heading.Level > above + 1)
            {
                yield return Jump.At(
                    page.At(heading.Span),
                    $"Rubriken är på nivå {heading.Level}, men rubriken före är på nivå {above} (WCAG 1.3.1).",
                    $"Skriv {new string('#', above + 1)} i stället för {new string('#', heading.Level)}.{(above == TopLevel ? " Sidans titel är nivå 1, så den första rubriken i texten är nivå 2." : "")}");
            }

            above = heading.Level;
        }
    }
}
