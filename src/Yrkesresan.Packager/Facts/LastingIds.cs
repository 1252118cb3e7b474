using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Facts;

/// <summary>Finds the ids that learners' progress is kept by.</summary>
public static class LastingIds
{
    /// <summary>Those of a part: its own, then page by page in order, each page before what is on it.</summary>
    /// <param name="course">Its course.</param>
    /// <param name="part">The part.</param>
    /// <param name="pages">The pages of the part that count.</param>
    public static IEnumerable<LastingId> Of(Course course, Part part, IEnumerable<Page> pages)
    {
        var whole = new LastingId(course.Header.Kod.Value, part.Kind);
        return pages.SelectMany(page => OfPage(whole with { Sida = page.Id }, page)).Prepend(whole);
    }

    private static IEnumerable<LastingId> OfPage(LastingId id, Page page) => page.Body.Everywhere()
        .SelectMany(block => block switch
        {
            Question question => [id with { Fråga = question.Id }],
            Checklist list => list.Items.Select(item => id with { Ruta = item.Id }),
            _ => Enumerable.Empty<LastingId>(),
        })
        .Prepend(id);
}
