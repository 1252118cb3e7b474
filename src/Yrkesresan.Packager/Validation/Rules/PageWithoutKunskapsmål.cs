using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A page that serves no kunskapsmål; only information may.</summary>
public sealed class PageWithoutKunskapsmål : IPageCheck
{
    private static readonly Rule Missing = new("YR0303", "sida-utan-kunskapsmal", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Missing];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date) =>
        page.Part.Kind == PartKind.Information || page.Front.Has("kunskapsmål")
            ? []
            : [Missing.At(page.AtFront, "Sidan hör inte till något kunskapsmål.", "Lägg till ”kunskapsmål: [id]” med minst ett av kursens mål.")];
}
