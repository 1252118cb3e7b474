using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Rendering;
using Yrkesresan.Packager.Tests.Scorm;
using Yrkesresan.Packager.Validation;
using Yrkesresan.Packager.Validation.Rules;

namespace Yrkesresan.Packager.Tests.Samples;

/// <summary>A content folder read, checked and built with the repository's templates, each at most once.</summary>
internal sealed class BuiltContent
{
    /// <summary>A day on which the content is right; fixed, so that no test fails because time goes by.</summary>
    public static readonly DateOnly Date = new(2026, 11, 24);

    private readonly Lazy<ImmutableArray<Diagnostic>> diagnostics;
    private readonly Lazy<ImmutableArray<BuiltPart>> packages;

    public BuiltContent(Snapshot source)
    {
        Source = source;
        Reading = JourneyReader.Read(source);
        diagnostics = new(() => Validator.Check(Reading, Date, Checks.All));
        packages = new(() => Build(Reading.Journeys, source));
    }

    public static Theme Theme { get; } = ThemeReader.Read(DiskFolder.SnapshotOf(RepositoryFolder.Below("templates")), new DiagnosticBag())!;

    public Snapshot Source { get; }

    public ContentReading Reading { get; }

    public ImmutableArray<Diagnostic> Diagnostics => diagnostics.Value;

    public ImmutableArray<BuiltPart> Packages => packages.Value;

    /// <summary>The first journey.</summary>
    public Journey Journey => Reading.Journeys[0];

    public static ImmutableArray<BuiltPart> Build(IEnumerable<Journey> journeys, Snapshot source) =>
    [
        .. from journey in journeys
           from course in journey.Courses
           from part in course.Parts
           select new BuiltPart(ZippedPackage.Of(PartPackager.Build(new(journey, course, part), Theme, source)), part.Pages.Length),
    ];

    /// <summary>A part of the first journey as HTML.</summary>
    public string HtmlOf(Course course, Part part) => PartRenderer.Render(new(Journey, course, part), Theme, path => Source[path]);
}
