using System.Collections.Immutable;
using System.Text;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.LearnerState;
using Yrkesresan.Packager.LearnerState.Summaries;
using Yrkesresan.Packager.Rendering;
using Yrkesresan.Packager.Rendering.Fingerprints;

namespace Yrkesresan.Packager.Packages;

/// <summary>A part of a course → its package: rendered, with its rules and the media it shows.</summary>
public static class PartPackager
{
    /// <summary>The package without the schemas, which Totara does not read.</summary>
    /// <inheritdoc cref="Build(Journey, Course, Part, Theme, Snapshot, ImmutableArray{PackageFile})"/>
    public static Package Build(Journey journey, Course course, Part part, Theme theme, Snapshot content) =>
        Build(journey, course, part, theme, content, []);

    /// <summary>Builds the package of a part that has no errors. Safe to call from several threads.</summary>
    /// <param name="journey">Its journey.</param>
    /// <param name="course">Its course.</param>
    /// <param name="part">The part.</param>
    /// <param name="theme">How it looks.</param>
    /// <param name="content">Where the media files are.</param>
    /// <param name="controlFiles">The schemas to ship with it: all of them, or none.</param>
    /// <exception cref="ThemeException">A template is at fault.</exception>
    /// <exception cref="IOException">A media file cannot be read.</exception>
    public static Package Build(Journey journey, Course course, Part part, Theme theme, Snapshot content, ImmutableArray<PackageFile> controlFiles)
    {
        var rules = PartRules.Of(course, part);
        var media = MediaOf(course, part).ToDictionary(path => path, path => content[path].Read(), StringComparer.Ordinal);
        var html = PartRenderer.Render(journey, course, part, theme, path => media[path]);
        ImmutableArray<PackageFile> files =
        [
            new("index.html", Encoding.UTF8.GetBytes(html)),
            new(PartSummary.FileName, PartSummary.Of(rules, PartFingerprint.Of(journey, course, part, path => media[path])).Write()),
            .. theme.Files.Select(file => new PackageFile(file.Name, Encoding.UTF8.GetBytes(file.Text))),
            .. media.Select(file => new PackageFile(file.Key[(course.Folder.Length + 1)..], file.Value)),
            .. controlFiles,
        ];
        var description = new PackageDescription
        {
            Id = rules.Id,
            Title = rules.Title,
            Description = course.Header.Sammanfattning.Value,
            Catalog = journey.Header.Titel.Value,
            Rights = journey.Header.Ansvarig.Value,
            Language = journey.Header.Språk.Value,
            Minutes = part.Minutes,
            IsDraft = part.Pages.Any(page => page.FrontMatter.Status == PageStatus.Utkast),
            Keywords = [journey.Header.Titel.Value, course.Header.Titel.Value, part.Kind.Title()],
            Goals = [.. PartRenderer.GoalsOf(journey, part).Select(mål => new PackageGoal(mål.Id.Value, mål.Text.Value))],
        };
        return new Package(description, files);
    }

    /// <summary>The media files that the part's pages show or link to: what nobody uses is not shipped.</summary>
    private static IEnumerable<string> MediaOf(Course course, Part part) => part.Pages
        .SelectMany(page => Content.PageMedia.Of(course, page))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);
}
