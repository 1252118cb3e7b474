using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation;

/// <summary>What learners read besides the lines of a page's text. Sources are left out: they are called what their publishers call them.</summary>
public static class LearnerTexts
{
    /// <summary>The values of a journey's own files that learners read: those of its courses are <see cref="Values(Course)"/>.</summary>
    public static IEnumerable<Located<string>> Values(Journey journey) =>
        Written(OfHeader(journey.Header).Concat(journey.Kunskapsmål.Select(mål => mål.Text)));

    /// <summary>The values of a course's files, less its pages.</summary>
    public static IEnumerable<Located<string>> Values(Course course) => Written(OfCourse(course));

    /// <summary>The values of a page's front matter.</summary>
    public static IEnumerable<Located<string>> Values(Page page) => Written([page.FrontMatter.Titel, page.FrontMatter.Motivering]);

    /// <summary>What a page's text says beside its lines: of pictures, of abbreviations, where in a source, and as an answer.</summary>
    public static IEnumerable<(string Text, SourceSpan Span)> Asides(PageView page) =>
        // An abbreviation is explained in one place, wherever it stands.
        page.Facts.Inlines.DistinctBy(inline => inline is Abbreviation abbreviation ? (object)abbreviation.Long : inline).SelectMany(AsidesOf)
            .Concat(page.Facts.Questions.SelectMany(AsidesOf))
            .Select(aside => (aside.Text, page.At(aside.Span)));

    private static IEnumerable<Located<string>> Written(IEnumerable<Located<string>?> values) =>
        values.OfType<Located<string>>().Where(value => value.Value.Length > 0);

    private static IEnumerable<Located<string>?> OfHeader(JourneyHeader header) =>
        new[] { header.Titel, header.Område, header.Ansvarig }
            .Concat(header.Spår.Select(spår => spår.Titel))
            .Concat(header.Steg.SelectMany(steg => new[] { steg.Titel, steg.Tid, steg.Mål?.Inledning }.Concat(steg.Mål?.Punkter ?? [])))
            .Concat(header.Platser.SelectMany(plats => new[] { plats.Titel, plats.För }));

    private static IEnumerable<Located<string>?> OfCourse(Course course) =>
        new[] { course.Header.Titel, course.Header.Sammanfattning, course.Header.Märkning, course.Header.IngårI }
            .Concat(course.Header.Kursdagar is { } days ? [days.Upplägg, days.Form, days.GenomförsAv] : [])
            .Concat(course.Credits.SelectMany(credit => new[] { credit.Upphov, credit.Licens }));

    private static IEnumerable<(string Text, TextSpan Span)> AsidesOf(Inline inline) => inline switch
    {
        Picture picture => [(picture.AlternativeText, picture.Span)],
        Abbreviation abbreviation => [(abbreviation.Long, abbreviation.Span)],
        Citation citation => citation.Sources.Select(source => source.Locator).OfType<string>().Select(locator => (locator, citation.Span)),
        _ => [],
    };

    private static IEnumerable<(string Text, TextSpan Span)> AsidesOf(Question question) => question.Interaction.Match(
        choice => [],
        sequencing => [],
        matching => [],
        fillIn => fillIn.Accepted.Select(answer => (answer, question.IdSpan)),
        numeric => [],
        likert => []);
}
