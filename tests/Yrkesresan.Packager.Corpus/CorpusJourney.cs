using System.Globalization;
using System.Text;

namespace Yrkesresan.Packager.Corpus;

/// <summary>A journey of any size, of courses with preparation and deepening. The same numbers give the same files.</summary>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Parts">How many parts they are spread over, two a course.</param>
/// <param name="WithSlips">Whether each page has a fault, as editors make them.</param>
internal sealed record CorpusJourney(int Pages, int Parts, bool WithSlips)
{
    /// <summary>The journey's folder.</summary>
    public const string Id = "korpus";

    private const int Sources = 120;

    /// <summary>Each file's path in the content folder, and its text.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        yield return ($"{Id}/yrkesresa.yaml", JourneyFile);
        yield return ($"{Id}/kallor.yaml", string.Concat(Enumerable.Range(1, Sources).Select(Source)));
        yield return ($"{Id}/kunskapsmal.yaml", string.Concat(Enumerable.Range(1, Parts).Select(Goal)));
        var page = 0;
        for (var part = 1; part <= Parts; part++)
        {
            var course = (part + 1) / 2;
            var folder = $"{Id}/{(course % 3) switch { 0 => "ny", 1 => "van", _ => "erfaren" }}/{course + 100}-kurs-{course}";
            if (part % 2 == 1)
            {
                yield return ($"{folder}/kurs.yaml", $"titel: Kurs nummer {course}\nkod: KOR-{course}\nsammanfattning: Du lär dig det som hör till kurs {course}.\n");
                yield return ($"{folder}/media/bild.svg", Drawing(course));
            }
            for (var last = page + PagesOf(part); page < last; page++)
            {
                var text = new CorpusPage(page, course, part % 2 == 1, Sources).Text;
                yield return ($"{folder}/{(part % 2 == 1 ? "forberedelser" : "fordjupning")}/{page + 1000}-sida-{page}.md", WithSlips ? Slips.AddTo(text, page) : text);
            }
        }
    }

    private int PagesOf(int part) => (Pages / Parts) + (part <= Pages % Parts ? 1 : 0);

    private static string Source(int number) =>
        $"- id: kalla-{number}\n  titel: Vägledning nummer {number}\n  utgivare: Exempelmyndigheten\n  typ: handbok\n  url: https://www.example.com/{number}/\n  år: 2025\n";

    private static string Goal(int part) =>
        $"- id: km-{part}\n  text: redogöra för det som står i del {part}\n  nivå: fakta\n  kurs: KOR-{(part + 1) / 2}\n  status: exempel\n";

    private static string Drawing(int course)
    {
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 200\" role=\"img\">\n");
        for (var step = 0; step < 8; step++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{(step * 80) + 5}\" y=\"{20 + (course % 7)}\" width=\"70\" height=\"90\" fill=\"#eef\"/>\n<text x=\"{(step * 80) + 12}\" y=\"70\">Steg {step}</text>\n");
        }
        return svg.Append("</svg>\n").ToString();
    }

    private const string JourneyFile =
        """
        titel: Korpus
        område: myndighetsutövning
        ansvarig: Exempelkontoret
        språk: sv
        steg:
          - {id: ny, titel: Ny}
          - {id: van, titel: Van}
          - {id: erfaren, titel: Erfaren}

        """;
}
