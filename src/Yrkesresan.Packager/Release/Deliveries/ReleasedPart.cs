using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Sources;
using Yrkesresan.Packager.Release.Comparisons;
using Yrkesresan.Packager.Scorm;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>A part that has been built for a release.</summary>
/// <param name="Journey">Its journey.</param>
/// <param name="Course">Its course.</param>
/// <param name="Part">The part.</param>
/// <param name="Identifiers">What the LMS knows its package by.</param>
/// <param name="Package">Its package.</param>
public sealed record ReleasedPart(Journey Journey, Course Course, Part Part, ManifestIdentifiers Identifiers, ReleasedPackage Package)
{
    /// <summary>Whether an earlier release had it, as the ledger says.</summary>
    public bool IsReleased => Journey.Utgivna.Any(line => line.Id.Kurs == Course.Header.Kod.Value && line.Id.Del == Part.Kind);

    /// <summary>Takes what was built.</summary>
    /// <exception cref="IOException">A media file cannot be read.</exception>
    public static ReleasedPart Of(Journey journey, Course course, Part part, ScormPackage package, IContentSource content) =>
        new(journey, course, part, package.Identifiers, ReleasedPackage.Read(package.FileName, package.Bytes, ContentMarks.Of(journey, course, part, content)));
}
