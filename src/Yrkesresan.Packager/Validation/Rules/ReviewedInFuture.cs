using System.Collections.Immutable;
using System.Globalization;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A page that says it was reviewed on a day that has not come.</summary>
public sealed class ReviewedInFuture : ICheck
{
    private static readonly Rule Future = new("YR0359", "granskad-i-framtiden", RuleCategory.Subjects, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Future];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope) =>
        from place in scope.Pages
        where place.Front.Granskad?.Value > scope.Date
        select Future.At(
            place.Front.Granskad!.Span,
            $"Sidan kan inte vara granskad {place.Front.Granskad.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: den dagen har inte varit.",
            "Skriv dagen då sidan senast granskades.");
}
