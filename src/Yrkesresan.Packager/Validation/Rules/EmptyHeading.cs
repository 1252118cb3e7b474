using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A heading that says nothing: a screen reader reads it out all the same (WCAG 2.4.6).</summary>
public sealed class EmptyHeading : IPageCheck
{
    private static readonly Rule Empty = new("YR0410", "tom-rubrik", RuleCategory.Accessibility);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Empty];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date) =>
        from heading in page.Facts.Headings
        where string.IsNullOrWhiteSpace(PlainText.Of(heading.Content).Text) && !heading.Content.OfType<Picture>().Any()
        select Empty.At(page.At(heading.Span), "Rubriken har ingen text (WCAG 2.4.6).", "Skriv rubriken efter #-tecknen, eller ta bort raden.");
}
