using System.Text;
using PackageVersion = Yrkesresan.Packager.Tests.Histories.PackageVersion;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Lms;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.LearnerState;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Packages.Scorm12;
using Yrkesresan.Packager.Rendering;
using Yrkesresan.Packager.Tests.Histories;
using Yrkesresan.Packager.Validation;
using Yrkesresan.Packager.Validation.Rules;

namespace Yrkesresan.Packager.BrowserTests.Histories;

/// <summary>A version of a history's package as an editor writes it, built.</summary>
internal static class VersionContent
{
    private const string Course = "prov/ny/10-kurs/";

    private static readonly Lazy<Theme> Theme = new(
        () => ThemeReader.Read(DiskFolder.SnapshotOf(Path.Combine(RepositoryFiles.Root, "templates")), new DiagnosticBag())!);

    /// <summary>The package's bytes and its rules.</summary>
    public static (byte[] Package, PartRules Rules) Build(PackageVersion version)
    {
        var source = MemoryFolder.SnapshotOf(Files(version).ToDictionary(
            file => file.Path, file => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text.ReplaceLineEndings("\n")), StringComparer.Ordinal));
        var reading = JourneyReader.Read(source);
        Assert.DoesNotContain(Validator.Check(reading, new DateOnly(2026, 11, 24), Checks.All), fault => fault.Severity == Severity.Error);
        var journey = Assert.Single(reading.Journeys);
        var course = Assert.Single(journey.Courses);
        var part = Assert.Single(course.Parts);
        return (ScormZip.Write(PartPackager.Build(new(journey, course, part), Theme.Value, source)).ToArray(), PartRules.Of(new(journey, course, part)));
    }

    private static IEnumerable<(string Path, string Text)> Files(PackageVersion version) =>
    [
        ("prov/yrkesresa.yaml", """
            titel: Prov
            område: provning
            ansvarig: Provarna
            språk: sv
            kontakt: mailto:fel@example.se
            steg:
              - {id: ny, titel: Ny, tid: 0–2 år}
            """),
        ("prov/kallor.yaml", """
            - {id: lag, titel: En lag (2025:1), utgivare: Riksdagen, typ: lag, url: "https://example.se/lag", kontrollerad: 2026-11-01}
            """),
        ("prov/kunskapsmal.yaml", "- {id: km-1, text: pröva, nivå: fakta, kurs: PRV-NY-01, status: fastställd}\n"),
        (Course + "kurs.yaml", $"""
            titel: Provkursen
            kod: PRV-NY-01
            sammanfattning: En kurs att pröva med.
            {(version.Share is { } share ? $"förberedelser:\n  godkänd_andel: {share}" : "")}
            """),
        .. version.Pages.Select((page, place) => ($"{Course}forberedelser/{place + 1}0-{page.Id}.md", Page(page))),
    ];

    private static string Page(VersionPage page) => $$"""
        ---
        titel: Sidan {{page.Id}}
        typ: text
        minuter: 5
        motivering: Den här sidan prövar vi med.
        obligatorisk: {{(page.Obligatory ? "true" : "false")}}
        kunskapsmål: [km-1]
        källor: [lag]
        status: granskad
        granskad: 2026-11-01
        ---

        Det här står i lagen [@lag].

        {{string.Concat(page.Boxes.Select(box => $"- [ ] Gör det här. {{#{box}}}\n"))}}
        {{string.Join('\n', page.Questions.Select(question => question.Edition.Markdown(question.Points)))}}
        """;
}
