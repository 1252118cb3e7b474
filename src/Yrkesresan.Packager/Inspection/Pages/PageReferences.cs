using AngleSharp.Dom;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Pages;

/// <summary>Finds the addresses in a page, and the files of the package that they name.</summary>
internal static class PageReferences
{
    /// <summary>Where addresses stand, and whether the browser fetches them with the page.</summary>
    private static readonly (string Element, string Attribute, bool IsLoaded)[] Places =
    [
        ("a", "href", false), ("area", "href", false), ("form", "action", false),
        ("img", "src", true), ("script", "src", true), ("link", "href", true), ("iframe", "src", true), ("frame", "src", true),
        ("source", "src", true), ("video", "src", true), ("video", "poster", true), ("audio", "src", true), ("track", "src", true),
        ("object", "data", true), ("embed", "src", true), ("input", "src", true), ("image", "href", true), ("use", "href", true),
    ];

    /// <summary>The kinds of <c>link</c> that load something.</summary>
    private static readonly string[] LoadingLinks = ["stylesheet", "icon", "preload", "modulepreload", "manifest"];

    /// <summary>All of them, in the order of the document.</summary>
    public static IEnumerable<PageReference> In(PackageText page, IReadOnlyList<IElement> elements)
    {
        var folder = FolderOf(page.File);
        if (elements.FirstOrDefault(element => element.LocalName == "base" && element.HasAttribute("href"))?.GetAttribute("href") is { } written)
            folder = PathOf(folder, written.Trim()) is { } path ? FolderOf(path) : null;
        // All of it before every address would fill the memory.
        if (folder?.Length > InspectionLimits.FolderLength) folder = null;
        return
            from element in elements
            from place in Places
            where element.LocalName == place.Element && element.GetAttribute(place.Attribute) is not null
            let address = element.GetAttribute(place.Attribute)!.Trim()
            let isFollowed = element.LocalName != "link" || LoadsSomething(element)
            select new PageReference(
                element,
                LaunchPage.SpanOf(page, element),
                address,
                folder is null || !isFollowed ? null : PathOf(folder, address),
                place.IsLoaded && isFollowed);
    }

    /// <summary>Whether a browser fetches what a <c>link</c> names: others, such as canonical, only tell of it.</summary>
    private static bool LoadsSomething(IElement link) =>
        (link.GetAttribute("rel") ?? "").Split((char[]?)null).Any(kind => LoadingLinks.Contains(kind, StringComparer.OrdinalIgnoreCase));

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>The name in the package; null for another site, a place in the page, or data written into the page.</summary>
    private static string? PathOf(string folder, string address)
    {
        // Browsers take the other slash for one on the web (URL standard, 4.4).
        var written = RelativePath.WithoutQuery(address).Replace('\\', '/');
        if (written.Length == 0 || written.StartsWith("//", StringComparison.Ordinal) || HasScheme(written)) return null;
        // From the server's root: no file of the package is there.
        if (written.StartsWith('/')) return written;

        return RelativePath.Resolved(folder + Uri.UnescapeDataString(written));
    }

    private static bool HasScheme(string address) =>
        address.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            && char.IsAsciiLetter(address[0])
            && address[..colon].All(character => char.IsAsciiLetterOrDigit(character) || character is '+' or '-' or '.');
}
