using System.Collections.Immutable;
using CsCheck;
using Xunit;
using Yrkesresan.Packager.LearnerState.Summaries;
using Yrkesresan.Packager.Release.Comparisons;
using Yrkesresan.Packager.Tests.Samples;

namespace Yrkesresan.Packager.Tests.Release;

/// <summary>Whatever has moved where: every page is accounted for once. What is reported of it is in <c>tests/releases</c>.</summary>
public sealed class PageFatesTests
{
    private static readonly ReleasedPackage Sample =
        EverythingSample.Built.Packages.Take(1).Select(built => ReleasedPackage.Read(built.Package.FileName, built.Package.Bytes)).Single();

    // Few ids, titles, questions and texts, so that pages are often alike in some of them.
    private static readonly Gen<PageSummary> Page = Gen.Select(
        OneOf("a", "b", "c", "d"),
        OneOf("Ett", "Två"),
        OneOf("q1", "q2", "q3").List[0, 2],
        OneOf("x", "y", "z"),
        (id, title, questions, text) => One(id, title, [.. questions.Distinct().Select(question => Question(question, "1"))], text));

    private static readonly Gen<ImmutableArray<ReleasedPackage>> Release = Gen.Select(
        OneOf("K-1-information", "K-1-forberedelser", "K-2-fordjupning"),
        Page.List[0, 4],
        (id, pages) => Package(id, [.. pages]))
        .List[0, 3]
        .Select(packages => packages.DistinctBy(package => package.Id).ToImmutableArray());

    [Fact]
    public void Every_id_has_exactly_one_fate() => Gen.Select(Release, Release).Sample(
        (before, now) =>
        {
            var fates = PageFates.Of(before, now);

            Assert.Equal(Ids(before), Ids(fates.Select(fate => fate.Before)));
            Assert.Equal(Ids(now), Ids(fates.Select(fate => fate.Now)));
            Assert.Equal(
                Ids(before).Intersect(Ids(now)),
                Ids(fates.Where(fate => fate.Kind == PageFateKind.Kept).Select(fate => fate.Now)));
            Assert.All(fates.Where(fate => fate.Kind == PageFateKind.Kept), fate => Assert.Equal(fate.Before!.Page.Id, fate.Now!.Page.Id));
            // What has an id that left another package has come from there, whatever its title is.
            var gone = fates.Where(fate => fate.Kind == PageFateKind.Gone).Select(fate => fate.Before!).ToArray();
            Assert.All(
                fates.Where(fate => fate.Kind == PageFateKind.New).Select(fate => fate.Now!),
                page => Assert.DoesNotContain(gone, other => other.Page.Id == page.Page.Id && other.Package.Id != page.Package.Id));
        });

    [Theory]
    [InlineData("a", "Ett", "1", "x", "the id, also with another title")]
    [InlineData("b", "Två", "1", "x", "a question")]
    [InlineData("b", "Två", "2", "text", "the text")]
    public void A_page_that_moves_is_known_again_by(string id, string title, string fingerprint, string text, string by)
    {
        var before = Package("K-1-information", One("a", "Ett", "1", "text"));
        var now = Package("K-1-fordjupning", One(id, title, fingerprint, text));

        var fate = Assert.Single(PageFates.Of([before], [now]));

        Assert.True(fate.Kind == PageFateKind.Moved, by);
    }

    [Fact]
    public void A_page_with_another_id_question_and_text_is_another()
    {
        var fates = PageFates.Of([Package("K-1-information", One("a", "Ett", "1", "text"))], [Package("K-1-fordjupning", One("b", "Ett", "2", "x"))]);
        Assert.Equal([PageFateKind.New, PageFateKind.Gone], fates.Select(fate => fate.Kind));
    }

    /// <summary>Ids are unique within a package only.</summary>
    [Fact]
    public void Of_two_pages_with_the_same_id_the_likest_has_moved()
    {
        var fates = PageFates.Of(
            [Package("K-1-information", One("a", "Ett", "1", "x")), Package("K-2-information", One("a", "Två", "2", "text"))],
            [Package("K-3-information", One("a", "Tre", "3", "text"))]);
        Assert.Equal([(PageFateKind.Moved, "Två"), (PageFateKind.Gone, "Ett")], fates.Select(fate => (fate.Kind, fate.Before!.Page.Title)));
    }

    private static ReleasedPackage Package(string id, params PageSummary[] pages) =>
        Sample with { FileName = id + ".zip", Summary = Sample.Summary with { Id = id, Pages = [.. pages] } };

    private static PageSummary One(string id, string title, string fingerprint, string text) =>
        One(id, title, [Question("q", fingerprint)], text);

    private static PageSummary One(string id, string title, ImmutableArray<QuestionSummary> questions, string text) => new()
    {
        Id = id,
        Title = title,
        Obligatory = true,
        Checkboxes = [],
        Questions = questions,
        Content = ImmutableSortedDictionary<string, string>.Empty.Add("body", text),
    };

    private static QuestionSummary Question(string id, string fingerprint) => new() { Id = id, Fingerprint = fingerprint, Points = 1 };

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static string[] Ids(IEnumerable<ReleasedPackage> packages) =>
        [.. packages.SelectMany(package => package.Summary.Pages.Select(page => $"{package.Id}/{page.Id}")).Distinct().Order(StringComparer.Ordinal)];

    private static string[] Ids(IEnumerable<PlacedPage?> places) =>
        [.. places.OfType<PlacedPage>().Select(place => $"{place.Package.Id}/{place.Page.Id}").Order(StringComparer.Ordinal)];
}
