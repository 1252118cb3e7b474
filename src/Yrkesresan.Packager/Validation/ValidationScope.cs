using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Facts;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Validation;

/// <summary>What is validated.</summary>
/// <param name="Source">The folder, for looking into media.</param>
/// <param name="Journeys">Everything that was read.</param>
/// <param name="Date">The day on which laws and wordings must be right.</param>
public sealed record ValidationScope(Snapshot Source, ImmutableArray<Journey> Journeys, DateOnly Date)
{
    /// <summary>Every page with all that it belongs to.</summary>
    public IEnumerable<PlacedPage> Pages =>
        from journey in Journeys
        from place in journey.Pages
        select new PlacedPage(journey, place.Course, place.Part, place.Page);

    /// <summary>Every part with all that it belongs to.</summary>
    public IEnumerable<PartView> Parts => PartView.Of(Journeys);

    /// <summary>Every source of every journey whose catalogue could be read.</summary>
    public IEnumerable<Källa> Källor => Journeys.Where(journey => !journey.Källor.IsDefault).SelectMany(journey => journey.Källor);

    /// <summary>Every media file of every course that can be opened, shown by a page or not.</summary>
    public IEnumerable<string> Media => Journeys
        .SelectMany(journey => journey.Courses)
        .SelectMany(course => course.Media)
        .Where(path => !Source.Unopened.ContainsKey(path));
}
