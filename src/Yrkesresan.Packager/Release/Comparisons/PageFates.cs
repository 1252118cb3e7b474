using System.Collections.Immutable;

namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>Two releases → what has become of each page. Every id in every package has exactly one fate.</summary>
public static class PageFates
{
    /// <summary>
    /// What makes two pages of different packages the same, the surest first. Ids are unique within a package only, so that two pages called
    /// <c>inledning</c> are told apart by their titles and content before the id alone decides.
    /// </summary>
    private static readonly ImmutableArray<Func<PlacedPage, PlacedPage, bool>> Likenesses =
    [
        (before, now) => HasSameId(before, now) && before.Page.Title == now.Page.Title,
        (before, now) => HasSameId(before, now) && (SharesQuestion(before, now) || HasSameText(before, now)),
        HasSameId,
        SharesQuestion,
        HasSameText,
    ];

    /// <summary>The pages that are there now, in their order, then those that are gone.</summary>
    /// <param name="before">The earlier release's packages.</param>
    /// <param name="now">The later one's.</param>
    public static ImmutableArray<PageFate> Of(ImmutableArray<ReleasedPackage> before, ImmutableArray<ReleasedPackage> now)
    {
        var (old, current) = (Placed(before), Placed(now));
        var origins = new Dictionary<(string Package, string Page), PlacedPage>();
        foreach (var (key, page) in old.Where(page => current.ContainsKey(page.Key))) origins.Add(key, page);

        var gone = old.Where(page => !current.ContainsKey(page.Key)).Select(page => page.Value).ToList();
        foreach (var isLike in Likenesses)
        {
            foreach (var (key, page) in current.Where(page => !origins.ContainsKey(page.Key)))
            {
                if (gone.Find(other => other.Package.Id != page.Package.Id && isLike(other, page)) is not { } origin) continue;
                origins.Add(key, origin);
                gone.Remove(origin);
            }
        }

        return
        [
            .. current.Select(page => new PageFate(origins.GetValueOrDefault(page.Key), page.Value)),
            .. gone.Select(page => new PageFate(page, null)),
        ];
    }

    private static OrderedDictionary<(string Package, string Page), PlacedPage> Placed(ImmutableArray<ReleasedPackage> packages) => new(
        from package in packages
        from page in package.Summary.Pages.DistinctBy(page => page.Id)
        select KeyValuePair.Create((package.Id, page.Id), new PlacedPage(package, page)));

    private static bool HasSameId(PlacedPage before, PlacedPage now) => before.Page.Id == now.Page.Id;

    /// <summary>Whether a question has the same id, options and key on both: many an id is alike by chance.</summary>
    private static bool SharesQuestion(PlacedPage before, PlacedPage now) => before.Page.Questions
        .Select(question => (question.Id, question.Fingerprint))
        .Intersect(now.Page.Questions.Select(question => (question.Id, question.Fingerprint)))
        .Any();

    private static bool HasSameText(PlacedPage before, PlacedPage now) =>
        ReadingNotes.AreComparable(before.Package.Summary, now.Package.Summary)
        && before.Page.Content.TryGetValue("body", out var text)
        && text == now.Page.Content.GetValueOrDefault("body");
}
