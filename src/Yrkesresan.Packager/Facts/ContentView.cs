using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Facts;

/// <summary>All content at once, for questions that concern it as a whole.</summary>
/// <param name="journeys">The journeys.</param>
/// <param name="facts">The facts of their pages.</param>
public sealed class ContentView(ImmutableArray<Journey> journeys, FactsMemory facts)
{
    /// <summary>The journeys.</summary>
    public ImmutableArray<Journey> Journeys => journeys;

    /// <summary>Every page, in the order of the resväg.</summary>
    public IReadOnlyList<PageView> Pages => field ??=
    [
        .. PartView.Of(journeys).SelectMany(part => part.Part.Pages, (part, page) => new PageView(part, page, facts.Of(page))),
    ];

    /// <summary>What is defined and named where.</summary>
    public SymbolIndex Index => field ??= new SymbolIndex(this);

    /// <summary>A page of the content, also one that a release leaves out.</summary>
    public PageView PageOf(Journey journey, Course course, Part part, Page page) => new(new(journey, course, part), page, facts.Of(page));
}
