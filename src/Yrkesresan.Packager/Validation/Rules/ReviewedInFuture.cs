using System.Collections.Immutable;
using System.Globalization;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A page that says it was reviewed on a day that has not come.</summary>
public sealed class ReviewedInFuture : IPageCheck
{
    private static readonly Rule Future = new("YR0359", "granskad-i-framtiden", RuleCategory.Subjects, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Future];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date) =>
        page.Front.Granskad is { } day && day.Value > date
            ?
            [
                Future.At(
                    day.Span,
                    $"Sidan kan inte vara granskad {day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: den dagen har inte varit.",
                    "Skriv dagen då sidan senast granskades."),
            ]
            : [];
}
