
namespace Yrkesresan.Packager.Facts;

/// <summary>A page that somebody has copied to begin a new one, and not yet made its own.</summary>
public static class PageCopy
{
    /// <summary>Whether one page seems to be a copy of another: it has its title and the id of one of its questions.</summary>
    public static bool IsOf(PageView page, PageView other) =>
        page.Front.Titel.Value is { Length: > 0 } title
        && title == other.Front.Titel.Value
        && QuestionIds(page).Overlaps(QuestionIds(other));

    private static HashSet<string> QuestionIds(PageView page) =>
        page.Facts.Questions.Select(question => question.Id).Where(id => id.Length > 0).ToHashSet(StringComparer.Ordinal);
}
