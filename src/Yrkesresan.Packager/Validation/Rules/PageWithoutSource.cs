using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A page that rests on no source and does not say why; only information may.</summary>
public sealed class PageWithoutSource : IPageCheck
{
    private static readonly Rule Missing = new("YR0304", "sida-utan-kalla", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Missing];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date) =>
        page.Part.Kind == PartKind.Information || page.Front.Has("källor") || page.Front.Has("undantag")
            ? []
            :
            [
                Missing.At(
                    page.AtFront,
                    "Sidan har ingen källa.",
                    "Lägg till ”källor: [id]”, eller ”undantag: …” med skälet till att sidan inte har någon källa."),
            ];
}
