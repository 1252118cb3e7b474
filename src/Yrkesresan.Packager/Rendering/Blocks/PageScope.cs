using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Rendering.Blocks;

/// <summary>What rendering a page's text needs to know of what surrounds it.</summary>
/// <param name="Language">The journey's language, a BCP 47 tag.</param>
/// <param name="Course">The page's course.</param>
/// <param name="Part">Its part.</param>
/// <param name="Page">The page.</param>
/// <param name="Theme">How things look.</param>
/// <param name="Media">Gives a media file, by path below the content folder.</param>
/// <param name="References">The sources of the page, numbered as they are met.</param>
internal sealed record PageScope(
    string Language,
    Course Course,
    Part Part,
    Page Page,
    ITheme Theme,
    Func<string, SnapshotFile> Media,
    References References)
{
    /// <summary>The id of a page's section. The document's own ids start with an underscore, so they never meet.</summary>
    public static string AnchorOf(Page page) => page.Id;

    /// <summary>The id of something on this page; a dot never stands in a page's id.</summary>
    public string Anchor(string name) => $"{AnchorOf(Page)}.{name}";

    /// <summary>The id of something on this page that is no heading; headings' anchors have no underscore, so the two never meet.</summary>
    public string Own(string name) => $"{AnchorOf(Page)}._{name}";

    /// <summary>A media file's path in the package.</summary>
    public string PackagePath(string media) => media[(Course.Folder.Length + 1)..];

    /// <summary>Where a link leads from within the package.</summary>
    public string Resolve(string target)
    {
        if (WebAddress.Of(target) != WebAddressKind.None || LocalTarget.Of(Page.File, target) is not { } local) return target;
        if (local.Path is null) return "#" + Anchor(Slug.Of(local.Fragment ?? ""));
        if (PageAt(local) is not { } page) return PackagePath(local.Path) + FragmentOf(target);
        return local.Fragment is null ? "#" + AnchorOf(page) : $"#{AnchorOf(page)}.{Slug.Of(local.Fragment)}";
    }

    /// <summary>Whether a link leads away from the document: to a web page, or to a file of the package.</summary>
    public bool LeadsOut(string target) => WebAddress.Of(target) switch
    {
        WebAddressKind.None => LocalTarget.Of(Page.File, target) is { Path: not null } local && PageAt(local) is null,
        WebAddressKind.Mail => false,
        _ => true,
    };

    private Page? PageAt(LocalTarget local) => Part.Pages.FirstOrDefault(page => page.File == local.Path);

    /// <summary>What stands from <c>#</c> on, as written: to a file's viewer it may mean anything, such as <c>#page=2</c>.</summary>
    private static string FragmentOf(string target) => target.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? target[hash..] : "";
}
