using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Reading;

namespace Yrkesresan.Packager.Validation;

/// <summary>
/// Media files whose names cannot be used, which is reported of the files: a page that already writes what such a file should be called is not wrong too.
/// Not thread-safe.
/// </summary>
internal sealed class MisnamedMedia
{
    private readonly Dictionary<Course, HashSet<string>> meant = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a course has a file that should be called what a page writes, or what the page should have written.</summary>
    /// <param name="course">The course.</param>
    /// <param name="path">Where the page's address leads, below the content folder.</param>
    public bool Has(Course course, string path)
    {
        if (!meant.TryGetValue(course, out var names))
        {
            names = course.Media.Where(file => !MediaName.IsFitPath(file)).Select(MediaName.MeantPath).OfType<string>().ToHashSet(StringComparer.Ordinal);
            meant.Add(course, names);
        }

        return names.Count > 0 && MediaName.MeantPath(path) is { } name && names.Contains(name);
    }

    /// <summary>What an address of a media file should be, where its name cannot be used; null where it can, or where that cannot be known.</summary>
    /// <param name="page">The page that it stands on.</param>
    /// <param name="course">The page's course.</param>
    /// <param name="target">The address as written.</param>
    public static string? Renamed(string page, Course course, string target) =>
        LocalTarget.Of(page, target)?.Path is { } path
        && path.StartsWith(course.Folder + "/media/", StringComparison.Ordinal)
        && !MediaName.IsFitPath(path)
        && MediaName.MeantPath(path) is { } meant
            ? meant[(course.Folder.Length + 1)..]
            : null;
}
