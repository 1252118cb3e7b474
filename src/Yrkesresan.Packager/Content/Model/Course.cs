using System.Collections.Immutable;

namespace Yrkesresan.Packager.Content.Model;

/// <summary>A course: a hållplats of the resväg.</summary>
/// <param name="Folder">Its folder, below the content folder.</param>
/// <param name="Stop">The id of the steg or plats whose folder it lies in.</param>
/// <param name="Header">What <c>kurs.yaml</c> says.</param>
/// <param name="Parts">Its parts that hold pages, in the order in which learners meet them.</param>
/// <param name="Media">The files below its <c>media/</c>, as paths below the content folder.</param>
/// <param name="Credits">What <c>media.yaml</c> says of them.</param>
public sealed record Course(
    string Folder,
    string Stop,
    CourseHeader Header,
    ImmutableArray<Part> Parts,
    ImmutableArray<string> Media,
    ImmutableArray<MediaCredit> Credits)
{
    /// <summary>How many folders down from the content folder a course's own folder is: <c>resa/steg/10-kurs</c>.</summary>
    public const int FoldersDown = 3;

    private const string MediaFolder = "media";

    /// <summary>The path below the content folder of a file in the course's <c>media/</c>.</summary>
    public string MediaPath(string file) => $"{Folder}/{MediaFolder}/{file}";

    /// <summary>The media files as a page names them, for messages: <c>../media/bild.png</c>.</summary>
    public IEnumerable<string> MediaAsLinked => Media.Select(path => $"../{path[(Folder.Length + 1)..]}");
}
