using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Validation;

/// <summary>What is validated.</summary>
/// <param name="Journeys">Everything that was read.</param>
/// <param name="Date">The day on which laws and wordings must be right.</param>
public sealed record ValidationScope(ImmutableArray<Journey> Journeys, DateOnly Date)
{
    /// <summary>Every page with all that it belongs to.</summary>
    public IEnumerable<PlacedPage> Pages =>
        from journey in Journeys
        from place in journey.Pages
        select new PlacedPage(journey, place.Course, place.Part, place.Page);
}
