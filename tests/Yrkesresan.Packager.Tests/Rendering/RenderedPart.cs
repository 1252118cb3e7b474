using System.Text;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Tests.Cases;
using Yrkesresan.Packager.Tests.Samples;

namespace Yrkesresan.Packager.Tests.Rendering;

/// <summary>The base of the fault cases with other pages in its förberedelser, as HTML.</summary>
internal static class RenderedPart
{
    private const string Course = "resa/ny/10-kurs/";

    /// <summary>Renders pages of these names and texts; they must have no errors.</summary>
    public static string Of(params (string Name, string Text)[] pages) => With("mailto:prov@example.com", pages);

    /// <summary>The same, with another address that faults are reported to.</summary>
    public static string With(string contact, params (string Name, string Text)[] pages)
    {
        var files = FaultCase.BaseFiles();
        files["resa/yrkesresa.yaml"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["resa/yrkesresa.yaml"].Span).Replace(
            "mailto:prov@example.com",
            contact,
            StringComparison.Ordinal));
        foreach (var file in files.Keys.Where(file => file.StartsWith(Course + "forberedelser/", StringComparison.Ordinal)).ToArray()) files.Remove(file);
        files[Course + "kurs.yaml"] = "titel: Provkursen\nkod: PROV-01\nsammanfattning: En kurs.\n"u8.ToArray();
        files[Course + "media/fil.pdf"] = "%PDF-1.7"u8.ToArray();
        foreach (var (name, text) in pages) files[$"{Course}forberedelser/{name}.md"] = Encoding.UTF8.GetBytes(Page(text));

        var built = new BuiltContent(MemoryFolder.SnapshotOf(files));
        var errors = built.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToArray();
        if (errors.Length > 0) throw new ArgumentException(DiagnosticPrinter.Print(errors, built.Reading), nameof(pages));

        var course = built.Journey.Courses.Single();
        return built.HtmlOf(course, course.Parts.Single(part => part.Kind == PartKind.Förberedelser));
    }

    /// <summary>The HTML of the text of a part's only page.</summary>
    public static string BodyOf(string text)
    {
        const string Start = "<div class=\"body\">\n";
        var html = Of(("10-sida", text));
        var start = html.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        return html[start..html.IndexOf("\n</div>\n<div class=\"", start, StringComparison.Ordinal)];
    }

    private static string Page(string text) => $"""
        ---
        titel: Sida
        typ: text
        minuter: 5
        motivering: Det här behöver du kunna innan kursen börjar.
        kunskapsmål: [km-prov-1]
        källor: [provlagen]
        status: granskad
        granskad: 2026-11-01
        ---

        {text}
        """;
}
