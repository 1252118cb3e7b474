using System.Globalization;
using System.Text;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>
/// <c>kurser.csv</c>: the courses of a delivery for Totara's "Upload courses" (scorm12-totara-facts.md, 4: it makes courses, never activities).
/// </summary>
public static class CourseList
{
    /// <summary>The file's name.</summary>
    public const string FileName = "kurser.csv";

    private static readonly string[] Heads = ["shortname", "fullname", "idnumber", "category_path", "summary", "format", "lang", "visible", "enablecompletion"];

    /// <summary>The file's bytes: UTF-8 without byte order mark, commas, LF; a line each course, in the order of the resväg.</summary>
    public static ReadOnlyMemory<byte> Write(Delivery delivery)
    {
        var rows = delivery.Packages.Select(package => (package.View.Journey, package.View.Course)).Distinct().Select(Row).Prepend(Heads);
        return Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => string.Join(',', row.Select(Cell)) + "\n")));
    }

    /// <summary>The category that a course belongs in; Totara wants it to be there already.</summary>
    public static string CategoryOf(Journey journey, Course course) => $"Yrkesresan / {journey.Header.Titel} / {StopTitle(journey.Header, course.Stop)}";

    /// <summary>Hidden until the activities are in place. The summary alone is HTML in Totara.</summary>
    private static string[] Row((Journey Journey, Course Course) place)
    {
        var (journey, header) = (place.Journey, place.Course.Header);
        return
        [
            header.Kod.Value,
            header.Titel.Value,
            header.Kod.Value,
            CategoryOf(journey, place.Course),
            Html(header.Sammanfattning.Value),
            "topics",
            journey.Header.Språk.Value,
            "0",
            "1",
        ];
    }

    private static string StopTitle(JourneyHeader header, string stop) =>
        header.Steg.FirstOrDefault(steg => steg.Id.Value == stop)?.Titel.Value ?? header.Platser.First(plats => plats.Id.Value == stop).Titel.Value;

    /// <summary>What a spreadsheet would run begins with its character's number instead, which reads the same. The semicolon of an entity ends a cell too.</summary>
    private static string Html(string text) => SpreadsheetFormula.Disarmed(
        HtmlText.Escape(text),
        character => string.Create(CultureInfo.InvariantCulture, $"&#{(int)character};"));

    /// <summary>What a spreadsheet would run has an apostrophe before it, which makes it text (OWASP, CSV Injection).</summary>
    private static string Cell(string text)
    {
        var safe = SpreadsheetFormula.Disarmed(text, character => $"'{character}");
        return safe.AsSpan().IndexOfAny(",\"\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
