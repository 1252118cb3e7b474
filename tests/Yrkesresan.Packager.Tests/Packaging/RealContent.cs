using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Content.Sources;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Packaging;
using Yrkesresan.Packager.Rendering;
using Yrkesresan.Packager.Tests.Scorm;
using Yrkesresan.Packager.Validation;

namespace Yrkesresan.Packager.Tests.Packaging;

/// <summary>The repository's own content, read and built once for all tests.</summary>
internal static class RealContent
{
    /// <summary>A day on which the content is right; fixed, so that no test fails because time goes by.</summary>
    public static readonly DateOnly Date = new(2026, 11, 24);

    public static DiskContentSource Source { get; } = new(RepositoryFolder.Below("content"));

    public static ContentReading Reading { get; } = JourneyReader.Read(Source);

    public static ImmutableArray<Diagnostic> Diagnostics { get; } = Validator.Check(Reading, Date, PackageChecks.All);

    public static Theme Theme { get; } = ThemeReader.Read(new DiskContentSource(RepositoryFolder.Below("templates")), new DiagnosticBag())!;

    public static ImmutableArray<BuiltPackage> Packages { get; } = Build(Reading.Journeys, Source);

    public static ImmutableArray<BuiltPackage> Build(IEnumerable<Journey> journeys, IContentSource source) =>
    [
        .. from journey in journeys
           from course in journey.Courses
           from part in course.Parts
           select PartPackager.Build(journey, course, part, Theme, source),
    ];
}
