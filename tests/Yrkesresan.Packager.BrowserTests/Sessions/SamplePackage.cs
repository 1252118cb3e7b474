using Yrkesresan.Packager.BrowserTests.Lms;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Content.Sources;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Packaging;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>The packages that the sessions are tried on: the förberedelser of a content folder's first course.</summary>
internal static class SamplePackage
{
    private static readonly Lazy<byte[]> Real = new(() => Build("content"));
    private static readonly Lazy<byte[]> WithEveryBlock = new(() => Build(Path.Combine("tests", "samples", "allt", "content")));

    /// <summary>The package of the first real course.</summary>
    public static byte[] Read() => Real.Value;

    /// <summary>A package with every block and every key of the content format.</summary>
    public static byte[] ReadEverything() => WithEveryBlock.Value;

    private static byte[] Build(string content)
    {
        var source = new DiskContentSource(Path.Combine(RepositoryFiles.Root, content));
        var theme = ThemeReader.Read(new DiskContentSource(Path.Combine(RepositoryFiles.Root, "templates")), new DiagnosticBag())!;
        var journey = JourneyReader.Read(source).Journeys[0];
        var course = journey.Courses[0];
        var part = course.Parts.Single(part => part.Kind == PartKind.Förberedelser);
        return PartPackager.Build(journey, course, part, theme, source).Package.Bytes.ToArray();
    }
}
