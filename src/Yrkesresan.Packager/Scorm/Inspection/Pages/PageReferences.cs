using AngleSharp.Dom;

namespace Yrkesresan.Packager.Scorm.Inspection.Pages;

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
        if (elements.FirstOrDefault(element => element.LocalName == "base")?.GetAttribute("href") is { } written)
            folder = PathOf(folder, written.Trim()) is { } path ? FolderOf(path) : null;
        return
            from element in elements
            from place in Places
            where element.LocalName == place.Element && element.GetAttribute(place.Attribute) is not null
            let address = element.GetAttribute(place.Attribute)!.Trim()
            let isLoaded = place.IsLoaded && (element.LocalName != "link" || (element.GetAttribute("rel") ?? "").Split(' ').Any(LoadingLinks.Contains))
            select new PageReference(element, LaunchPage.SpanOf(page, element), address, folder is null ? null : PathOf(folder, address), isLoaded);
    }

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>The name in the package; null for another site, a place in the page, or data written into the page.</summary>
    private static string? PathOf(string folder, string address)
    {
        var written = address.Split('?', '#')[0];
        if (written.Length == 0 || written.StartsWith("//", StringComparison.Ordinal) || HasScheme(written)) return null;
        // From the server's root: no file of the package is there.
        if (written.StartsWith('/')) return written;

        var segments = new List<string>();
        foreach (var segment in (folder + Uri.UnescapeDataString(written)).Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[^1] != "..") segments.RemoveAt(segments.Count - 1);
            else if (segment != ".") segments.Add(segment);
        }

        return string.Join('/', segments);
    }

    private static bool HasScheme(string address) =>
        address.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && char.IsAsciiLetter(address[0]) && address[..colon].All(character => char.IsAsciiLetterOrDigit(character) || character is '+' or '-' or '.');
}
