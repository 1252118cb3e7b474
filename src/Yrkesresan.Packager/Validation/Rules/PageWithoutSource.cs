using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A page that rests on no source and does not say why; only information may.</summary>
public sealed class PageWithoutSource : ICheck
{
    private static readonly Rule Missing = new("YR0304", "sida-utan-kalla", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Missing];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope) =>
        from place in scope.Pages
        where place.Part.Kind != PartKind.Information && !place.Front.Has("källor") && !place.Front.Has("undantag")
        select Missing.At(
            place.AtFront,
            "Sidan har ingen källa.",
            "Lägg till ”källor: [id]”, eller ”undantag: …” med skälet till att sidan inte har någon källa.");
}
