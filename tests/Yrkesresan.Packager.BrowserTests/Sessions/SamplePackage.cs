using System.Collections.Immutable;
using Yrkesresan.Packager.BrowserTests.Lms;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Packages.Scorm12;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>The packages that the sessions are tried on: the förberedelser of a content folder's first course.</summary>
internal static class SamplePackage
{
    private static readonly Lazy<ImmutableArray<byte[]>> Real = new(() => Build("content"));
    private static readonly Lazy<ImmutableArray<byte[]>> WithEveryBlock = new(() => Build(Path.Combine("tests", "samples", "allt", "content")));

    /// <summary>The package of the first real course.</summary>
    public static byte[] Read() => Real.Value[0];

    /// <summary>A package with every block and every key of the content format.</summary>
    public static byte[] ReadEverything() => WithEveryBlock.Value[0];

    /// <summary>The packages of all real parts and of all the sample's.</summary>
    public static ImmutableArray<byte[]> Everyone() => [.. Real.Value, .. WithEveryBlock.Value];

    private static ImmutableArray<byte[]> Build(string content)
    {
        var source = DiskFolder.SnapshotOf(Path.Combine(RepositoryFiles.Root, content));
        var theme = ThemeReader.Read(DiskFolder.SnapshotOf(Path.Combine(RepositoryFiles.Root, "templates")), new DiagnosticBag())!;
        var journey = JourneyReader.Read(source).Journeys[0];
        return
        [
            .. from course in journey.Courses
               from part in course.Parts
               select ScormZip.Write(PartPackager.Build(new(journey, course, part), theme, source)).ToArray(),
        ];
    }
}
