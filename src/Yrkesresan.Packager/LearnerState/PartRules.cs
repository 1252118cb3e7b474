using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.LearnerState;

/// <summary>What a learner can do in a part and what completing it takes.</summary>
/// <param name="Id">The package's lasting name, such as <c>BOU-NY-01-forberedelser</c>.</param>
/// <param name="Title">The part's title.</param>
/// <param name="Pages">Its pages, in order.</param>
/// <param name="Share">Per cent of the points that completing it needs; null = none.</param>
public sealed record PartRules(string Id, string Title, ImmutableArray<PageRules> Pages, int? Share)
{
    /// <summary>The rules of a part.</summary>
    public static PartRules Of(PartView view) => new(
        view.Id.ToString(),
        view.Title,
        [.. view.Part.Pages.Select(page => new PageRules(
            page.Id,
            page.FrontMatter.Titel.Value,
            view.Part.IsObligatory(page),
            [.. page.Body.Everywhere().OfType<Checklist>().SelectMany(list => list.Items).Select(item => BoxId(page, item))],
            [.. page.Body.Everywhere().OfType<Question>().Select(QuestionRules.Of)]))],
        ShareOf(view));

    /// <summary>The id of a checkbox, unique in the part.</summary>
    public static string BoxId(Page page, ChecklistItem item) => $"{page.Id}.{item.Id}";

    /// <summary>Per cent of the points that completing a part needs; null = none. Only förberedelser may ask for it.</summary>
    public static int? ShareOf(PartView view) => view.Part.Kind == PartKind.Förberedelser ? view.Course.Header.GodkändAndel?.Value : null;

    /// <summary>Its questions, in order.</summary>
    public IEnumerable<QuestionRules> Questions => Pages.SelectMany(page => page.Questions);

    /// <summary>All the points that there are.</summary>
    public int Points => Questions.Sum(question => question.Points);

    /// <summary>How many characters its stored state takes, its mark and the room for another text with the same meaning included, when everything is done, ticked and answered at its longest.</summary>
    public int LongestState => StateCodec.OtherCharacters + StateCodec.Encode(new State(
        Pages.Select(page => StateKey.Of(page.Id)).ToImmutableSortedSet(StringComparer.Ordinal),
        Pages.SelectMany(page => page.Checks).Select(StateKey.Of).ToImmutableSortedSet(StringComparer.Ordinal),
        Declared: true,
        Questions.GroupBy(question => StateKey.Of(question.Id)).ToImmutableSortedDictionary(
            same => same.Key,
            same => new SavedAnswer(same.First().Fingerprint, new string('a', same.First().LongestAnswer)),
            StringComparer.Ordinal),
        [])).Length;
}
