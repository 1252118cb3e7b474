using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A heading that says nothing: a screen reader reads it out all the same (WCAG 2.4.6).</summary>
public sealed class EmptyHeading : ICheck
{
    private static readonly Rule Empty = new("YR0410", "tom-rubrik", RuleCategory.Accessibility);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Empty];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope) =>
        from place in scope.Pages
        from heading in place.Page.Body.Everywhere().OfType<Heading>()
        where string.IsNullOrWhiteSpace(PlainText.Of(heading.Content).Text) && !heading.Content.OfType<Picture>().Any()
        select Empty.At(place.At(heading.Span), "Rubriken har ingen text (WCAG 2.4.6).", "Skriv rubriken efter #-tecknen, eller ta bort raden.");
}
