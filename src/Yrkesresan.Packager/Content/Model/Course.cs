using System.Collections.Immutable;

namespace Yrkesresan.Packager.Content.Model;

/// <summary>A course: a hållplats of the resväg.</summary>
/// <param name="Folder">Its folder, below the content folder.</param>
/// <param name="Stop">The id of the steg or plats whose folder it lies in.</param>
/// <param name="Header">What <c>kurs.yaml</c> says.</param>
/// <param name="Parts">Its parts that hold pages, in the order in which learners meet them.</param>
/// <param name="Media">The files below its <c>media/</c>, as paths below the content folder.</param>
public sealed record Course(
    string Folder,
    string Stop,
    CourseHeader Header,
    ImmutableArray<Part> Parts,
    ImmutableArray<string> Media);
