using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A page that serves no kunskapsmål; only information may.</summary>
public sealed class PageWithoutKunskapsmål : ICheck
{
    private static readonly Rule Missing = new("YR0303", "sida-utan-kunskapsmal", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Missing];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope) =>
        from place in scope.Pages
        where place.Part.Kind != PartKind.Information && !place.Front.Has("kunskapsmål")
        select Missing.At(place.AtFront, "Sidan hör inte till något kunskapsmål.", "Lägg till ”kunskapsmål: [id]” med minst ett av kursens mål.");
}
