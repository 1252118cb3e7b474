using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Facts;

/// <summary>A course with what lies in its folder and what its journey says to all its courses; of other courses it knows nothing.</summary>
public sealed class CourseView
{
    private readonly Dictionary<string, SnapshotFile> files;

    /// <summary>Of a course.</summary>
    /// <param name="journey">Its journey; its other courses are left out of what is seen.</param>
    /// <param name="course">The course.</param>
    /// <param name="files">Every file of its folder.</param>
    /// <param name="isOpened">Whether a file is one that may be opened.</param>
    /// <param name="facts">The facts of its pages.</param>
    public CourseView(Journey journey, Course course, IEnumerable<SnapshotFile> files, Func<string, bool> isOpened, FactsMemory facts)
    {
        Journey = journey with { Courses = [course], Utgivna = [] };
        Course = course;
        OpenedMedia = [.. course.Media.Where(isOpened)];
        this.files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        Parts = [.. course.Parts.Select(part => new PartView(Journey, course, part))];
        PagesByPart = [.. Parts.Select(part => part.Part.Pages.Select(page => new PageView(part, page, facts.Of(page))).ToImmutableArray())];
    }

    /// <summary>The journey, with no other course and nothing of what is released.</summary>
    public Journey Journey { get; }

    /// <summary>The course.</summary>
    public Course Course { get; }

    /// <summary>Its parts.</summary>
    public ImmutableArray<PartView> Parts { get; }

    /// <summary>The pages of each part.</summary>
    public ImmutableArray<ImmutableArray<PageView>> PagesByPart { get; }

    /// <summary>All its pages.</summary>
    public IEnumerable<PageView> Pages => PagesByPart.SelectMany(pages => pages);

    /// <summary>The paths of its media that can be opened, shown by a page or not.</summary>
    public ImmutableArray<string> OpenedMedia { get; }

    /// <summary>Whether a file is there, read or not.</summary>
    public bool HasFile(string path) => files.ContainsKey(path);

    /// <summary>One of its files.</summary>
    public SnapshotFile File(string path) => files[path];
}
