using System.Collections.Immutable;
using System.Text;
using Scriban.Runtime;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Packages.Scorm12;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.Release.Websites;

/// <summary>Packages → a web site of the same pages, to look at without an LMS.</summary>
public static class WebSite
{
    /// <summary>The file to open.</summary>
    public const string IndexName = "index.html";

    /// <summary>What the index says of who made it.</summary>
    public const string Generator = "<meta name=\"generator\" content=\"yrkesresan\">";

    private const string Template = "webb/index.html";

    /// <summary>The files of the site: an index, and a folder each package, with what it holds but for the manifest, read when its turn comes.</summary>
    /// <param name="pages">The packages, in the order of the resväg.</param>
    /// <param name="theme">How the index looks.</param>
    /// <exception cref="ThemeException">The index's template is at fault.</exception>
    public static IEnumerable<PackageFile> Of(ImmutableArray<WebPart> pages, Theme theme)
    {
        // Made before any package is read, so that a template's fault is found before anything is written.
        var index = new PackageFile(IndexName, Encoding.UTF8.GetBytes(theme.Render(Template, Model(pages))));
        var files =
            from part in pages
            from file in PackageReader.Read(part.Package.Read().Bytes).Files
            where file.Key != ManifestWriter.FileName
            select new PackageFile($"{FolderOf(part)}/{file.Key}", file.Value);
        return files.Prepend(index);
    }

    private static ScriptObject Model(ImmutableArray<WebPart> parts) => new()
    {
        ["journeys"] = new ScriptArray(parts.GroupBy(part => part.View.Journey).Select(journey => (object)new ScriptObject
        {
            ["title"] = journey.Key.Header.Titel.Value,
            ["courses"] = new ScriptArray(journey.GroupBy(part => part.View.Course).Select(Course)),
        })),
    };

    private static ScriptObject Course(IGrouping<Course, WebPart> course) => new()
    {
        ["title"] = course.Key.Header.Titel.Value,
        ["code"] = course.Key.Header.Kod.Value,
        ["summary"] = course.Key.Header.Sammanfattning.Value,
        ["parts"] = new ScriptArray(course.Select(Part)),
    };

    private static ScriptObject Part(WebPart part) => new()
    {
        ["title"] = part.View.Part.Kind.Title(),
        ["folder"] = FolderOf(part),
        ["pages"] = part.View.Part.Pages.Length,
        ["minutes"] = part.View.Part.Minutes,
        ["drafts"] = part.View.Part.Pages.Count(page => page.FrontMatter.Status == PageStatus.Utkast),
    };

    private static string FolderOf(WebPart part) => Path.GetFileNameWithoutExtension(part.Package.FileName);
}
