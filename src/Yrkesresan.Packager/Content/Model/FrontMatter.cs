using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Model;

/// <summary>What a page says of itself.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Titel">The page's title, its only level-1 heading.</param>
/// <param name="Typ">What sort of page it is.</param>
/// <param name="Minuter">How long it takes.</param>
/// <param name="Motivering">Why it is worth the learner's time.</param>
/// <param name="Kunskapsmål">The ids of the kunskapsmål that it serves.</param>
/// <param name="Källor">The ids of the sources that it rests on.</param>
/// <param name="Undantag">Why it has no sources.</param>
/// <param name="Obligatorisk">Whether completing the part needs it; null = as is usual for the part.</param>
/// <param name="Spår">The tracks it is meant for; empty = all of the course's.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Granskad">When it was last reviewed.</param>
/// <param name="Id">The id that it keeps when its file is renamed.</param>
/// <param name="Regler">Rules turned off for this page.</param>
public sealed record FrontMatter(
    SourceSpan Span,
    Located<string> Titel,
    Located<PageKind> Typ,
    Located<int>? Minuter,
    Located<string>? Motivering,
    ImmutableArray<Located<string>> Kunskapsmål,
    ImmutableArray<Located<string>> Källor,
    Located<string>? Undantag,
    Located<bool>? Obligatorisk,
    ImmutableArray<Located<string>> Spår,
    PageStatus Status,
    Located<DateOnly>? Granskad,
    Located<string>? Id,
    ImmutableArray<RuleException> Regler)
{
    /// <summary>The keys that are written, whether or not their values could be read: what is there but wrong is not also missing.</summary>
    public required ImmutableHashSet<string> Keys { get; init; }

    /// <summary>Whether a key is written.</summary>
    public bool Has(string key) => Keys.Contains(key);
}
