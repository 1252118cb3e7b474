using Yrkesresan.Packager.BrowserTests.Lms;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Content.Sources;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Packaging;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>The package that the sessions are tried on: the förberedelser of the first real course.</summary>
internal static class SamplePackage
{
    private static readonly Lazy<byte[]> Built = new(Build);

    /// <summary>The package's bytes.</summary>
    public static byte[] Read() => Built.Value;

    private static byte[] Build()
    {
        var source = new DiskContentSource(Path.Combine(RepositoryFiles.Root, "content"));
        var theme = ThemeReader.Read(new DiskContentSource(Path.Combine(RepositoryFiles.Root, "templates")), new DiagnosticBag())!;
        var journey = JourneyReader.Read(source).Journeys[0];
        var course = journey.Courses[0];
        var part = course.Parts.Single(part => part.Kind == PartKind.Förberedelser);
        return PartPackager.Build(journey, course, part, theme, source).Package.Bytes.ToArray();
    }
}
