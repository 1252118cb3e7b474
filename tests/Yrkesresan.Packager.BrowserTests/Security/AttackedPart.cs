using System.Collections.Immutable;
using System.Text.Json;
using Yrkesresan.Packager.BrowserTests.Lms;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Rendering;
using Yrkesresan.Packager.Validation;
using Yrkesresan.Packager.Validation.Rules;

namespace Yrkesresan.Packager.BrowserTests.Security;

/// <summary>A part as an attacker would write it: what validation lets through of it.</summary>
/// <param name="Html">Its document.</param>
/// <param name="Pages">How many pages it has.</param>
internal sealed record AttackedPart(string Html, int Pages)
{
    private static readonly DateOnly Date = new(2026, 11, 24);

    /// <summary>The repository's theme.</summary>
    public static Theme Theme { get; } = ThemeReader.Read(DiskFolder.SnapshotOf(Path.Combine(RepositoryFiles.Root, "templates")), new DiagnosticBag())!;

    /// <summary>A page for each of these that an editor is not stopped for, and a page where it stands in a question, where that is let through too.</summary>
    public static AttackedPart OfBodies(IEnumerable<string> bodies) => Render(
        [.. bodies.SelectMany(body => (string[])[body, Question(body)]).Where(body => IsLetThrough(SourceOf(Page(0, "Text", body), "Text"))).Select((body, at) => Page(at, "Text", body))],
        "Text");

    /// <summary>Each text of a page, of its course and of its journey is this one; null where an editor is stopped for it.</summary>
    public static AttackedPart? OfText(string text)
    {
        var page = Page(0, text, "Text [@lag].");
        return IsLetThrough(SourceOf(page, text)) ? Render([page], text) : null;
    }

    /// <summary>A page for each of so many pictures: <c>media/bild-0.svg</c> and on, which no editor is stopped for here.</summary>
    public static AttackedPart OfPictures(int count) => Render(
        [.. Enumerable.Range(0, count).Select(at => Page(at, "Text", $"![En bild](../media/bild-{at}.svg)"))],
        "Text");

    /// <summary>Where an answer puts it into the document: a prompt, an option and its feedback.</summary>
    private static string Question(string line) => $"::: fråga {{#a}}\n{line}\n\n- [x] {line}\n  > {line}\n- [ ] Nej\n\n> {line}\n:::\n";

    private static bool IsLetThrough(Snapshot source) =>
        Validator.Check(JourneyReader.Read(source), Date, Checks.All).All(diagnostic => diagnostic.Severity != Severity.Error);

    private static AttackedPart Render(ImmutableArray<(string Path, string Text)> pages, string text)
    {
        var journey = JourneyReader.Read(SourceOf(pages, text)).Journeys.Single();
        var course = journey.Courses.Single();
        // Whatever file a page shows, there is one.
        return new(
            PartRenderer.Render(new(journey, course, course.Parts.Single()), Theme, path => new MemoryFile(path, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
            pages.Length);
    }

    private static Snapshot SourceOf((string Path, string Text) page, string text) => SourceOf([page], text);

    private static Snapshot SourceOf(ImmutableArray<(string Path, string Text)> pages, string text)
    {
        var told = JsonSerializer.Serialize(text);
        return MemoryFolder.OfText(
        [
            ("prov/yrkesresa.yaml", $"titel: {told}\nområde: {told}\nansvarig: {told}\nspråk: sv\nsteg:\n  - {{id: ny, titel: {told}, tid: {told}}}\n"),
            ("prov/kunskapsmal.yaml", $"- {{id: km-1, text: {told}, nivå: fakta, kurs: PRV-01, status: fastställd}}\n"),
            ("prov/kallor.yaml", $"- {{id: lag, titel: {told}, utgivare: {told}, typ: lag, kontrollerad: 2026-11-01}}\n"),
            ("prov/ny/10-ett/kurs.yaml", $"titel: {told}\nkod: PRV-01\nsammanfattning: {told}\n"),
            .. pages,
        ]);
    }

    private static (string Path, string Text) Page(int at, string text, string body)
    {
        var told = JsonSerializer.Serialize(text);
        return ($"prov/ny/10-ett/forberedelser/{1000 + at}-sida-{at}.md", $"""
            ---
            titel: {told}
            typ: text
            minuter: 5
            motivering: {told}
            kunskapsmål: [km-1]
            källor: [lag]
            status: granskad
            granskad: 2026-11-01
            ---

            {body}

            """);
    }
}
