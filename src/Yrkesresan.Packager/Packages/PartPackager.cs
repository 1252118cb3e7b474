using System.Collections.Immutable;
using System.Text;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Facts;
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
    /// <inheritdoc cref="Build(PartView, Theme, Snapshot, ImmutableArray{PackageFile})"/>
    public static Package Build(PartView view, Theme theme, Snapshot content) => Build(view, theme, content, []);

    /// <summary>Builds the package of a part that has no errors. Safe to call from several threads.</summary>
    /// <param name="view">The part, with all that it belongs to.</param>
    /// <param name="theme">How it looks.</param>
    /// <param name="content">Where the media files are.</param>
    /// <param name="controlFiles">The schemas to ship with it: all of them, or none.</param>
    /// <exception cref="ThemeException">A template is at fault.</exception>
    /// <exception cref="IOException">A media file cannot be read.</exception>
    public static Package Build(PartView view, Theme theme, Snapshot content, ImmutableArray<PackageFile> controlFiles)
    {
        // What no page shows or links to is not shipped. Read first: what is asked about a file after that is known already.
        var media = view.Media.Select(path => new PackageFile(path[(view.Course.Folder.Length + 1)..], content[path].Read())).ToArray();
        var html = PartRenderer.Render(view, theme, path => content[path]);
        var summary = PartSummary.Of(PartRules.Of(view), PartFingerprint.Of(view, path => content[path]));
        return new Package(
            DescriptionOf(view),
            [
                new("index.html", Encoding.UTF8.GetBytes(html)),
                new(PartSummary.FileName, summary.Write()),
                .. theme.Files.Select(file => new PackageFile(file.Name, Encoding.UTF8.GetBytes(file.Text))),
                .. media,
                .. controlFiles,
            ]);
    }

    private static PackageDescription DescriptionOf(PartView view)
    {
        var (journey, course) = (view.Journey.Header, view.Course.Header);
        return new()
        {
            Id = view.Id.ToString(),
            Title = view.Title,
            Description = course.Sammanfattning.Value,
            Catalog = journey.Titel.Value,
            Rights = journey.Ansvarig.Value,
            Language = journey.Språk.Value,
            Minutes = view.Part.Minutes,
            IsDraft = view.Part.Pages.Any(page => page.FrontMatter.Status == PageStatus.Utkast),
            Keywords = [journey.Titel.Value, course.Titel.Value, view.Part.Kind.Title()],
            Goals = [.. view.Goals.Select(mål => new PackageGoal(mål.Id.Value, mål.Text.Value))],
        };
    }
}
