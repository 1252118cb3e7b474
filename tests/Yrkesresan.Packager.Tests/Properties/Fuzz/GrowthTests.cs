using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Xunit;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Tests.Samples;
using Yrkesresan.Packager.Validation;
using Yrkesresan.Packager.Validation.Rules;

namespace Yrkesresan.Packager.Tests.Properties.Fuzz;

/// <summary>Four times as much of anything takes about four times as long to read and check, or is more than anybody writes and reported as that.</summary>
public sealed class GrowthTests
{
    private const string Path = "resa/ny/10-kurs/forberedelser/30-lang.md";
    private const string Front = "---\ntitel: Lång\ntyp: text\nminuter: 5\nmotivering: M\nkunskapsmål: [km-prov-1]\nkällor: [provlagen]\nstatus: utkast\n---\n\n";
    private const string Question = "::: fråga {#prov}\nVad gäller?\n\n";

    private const int Times = 4;

    /// <summary>Between 4, which grows as the page does, and 16, which grows as its square.</summary>
    private const double MostTimesAsLong = 9;

    /// <summary>Of each the quickest counts: the machine has more to do.</summary>
    private const int Tries = 4;

    private const int Rounds = 4;

    private static readonly Dictionary<string, ReadOnlyMemory<byte>> Base = SeedFiles.Base();

    private static readonly Dictionary<string, (int Count, Func<int, string> Text)> Shapes = new()
    {
        ["options alike"] = (550, count => Question + Repeated("- [x] Ja\n", count) + ":::\n"),
        ["options without words"] = (800, count => Question + Repeated("- [x]\n", count) + ":::\n"),
        ["options"] = (300, count => Question + Numbered(i => $"- [{(i == 0 ? 'x' : ' ')}] Svar {i}\n", count) + ":::\n"),
        ["options with feedback"] = (180, count => Question + Numbered(i => $"- [x] Svar {i}\n  > Så {i}\n", count) + ":::\n"),
        ["things to put in order"] = (350, count => Question.Replace("prov}", "prov typ=ordna}", StringComparison.Ordinal) + Numbered(i => $"{i + 1}. Sak {i}\n", count) + ":::\n"),
        ["pairs"] = (300, count => Question.Replace("prov}", "prov typ=para}", StringComparison.Ordinal) + "| A | B |\n|---|---|\n" + Numbered(i => $"| a{i} | b{i} |\n", count) + ":::\n"),
        ["lists of answers"] = (1000, count => Question + Repeated("- [x] a\n\n* [ ] b\n\n", count) + ":::\n"),
        ["questions"] = (250, count => Numbered(i => $"::: fråga {{#prov-{i}}}\nVad?\n\n- [x] Ja\n- [ ] Nej\n:::\n\n", count)),
        ["abbreviations"] = (700, count => Numbered(i => $"*[AB{i}]: Ord\n\n", count) + Numbered(i => $"AB{i} ", count)),
        ["abbreviations that are not used"] = (600, count => Numbered(i => $"*[AB{i}]: Ord\n\n", count) + Repeated("AC ", 2 * count)),
        ["abbreviations that begin alike"] = (150, count => Numbered(i => $"*[{Repeated("A-", i % 100)}B{i}]: Ord\n\n", count) + Repeated("A-A-A-A-A-A-A ", count)),
        ["blocks in blocks"] = (1200, count => Repeated("::: exempel\n\n", count) + "a\n" + Repeated(":::\n", count)),
        ["brackets"] = (1200, count => Repeated("[a] ", count)),
        ["links"] = (280, count => Repeated("[a](20-andra.md) ", count)),
        ["links that lead nowhere"] = (450, count => Numbered(i => $"[a](x{i}.md) ", count)),
        ["addresses further down"] = (500, count => Numbered(i => $"[d{i}]: https://a.se\n\n", count) + Numbered(i => $"[d{i}] ", count)),
        ["links to headings"] = (400, count => Numbered(i => $"## Rubrik {i}\n\n[a](#rubrik-{i})\n\n", count)),
        ["links to headings that are not there"] = (400, count => Numbered(i => $"## Rubrik {i}\n\n[a](#ruubrik-{i})\n\n", count)),
        ["citations of what is not there"] = (500, count => Numbered(i => $"[@prav-{i}]\n\n", count)),
        ["citations"] = (350, count => Repeated("[@provlagen] ", count)),
        ["boxes"] = (200, count => Numbered(i => $"- [ ] Gör {i} {{#gor-{i}}}\n", count)),
        ["headings"] = (2000, count => Repeated("## Rubrik\n\n", count)),
        ["paragraphs"] = (2000, count => Repeated("Ord ord.\n\n", count)),
        ["rows"] = (500, count => "| A | B |\n|---|---|\n" + Repeated("| a | b |\n", count)),
        ["lists in lists"] = (150, count => Numbered(i => new string(' ', 2 * (i % 100)) + "- a\n\n", count)),
        ["quotes"] = (2000, count => Repeated("> a\n\n", count)),
        ["lines that begin as items and are none"] = (800, count => Repeated("-a *\n", count)),
        ["lines of another program's list"] = (800, count => Repeated("A. b\nc\n\n", count)),
        ["lines with semicolons"] = (700, count => Repeated("a;b; c\n", count)),
        ["lines with wide spaces"] = (700, count => Repeated("a    b\nc\n", count / 2)),
        ["lines with one bar"] = (700, count => Repeated("a | b\nc\n", count / 2)),
        ["lines that end in dots"] = (700, count => Repeated("a.....\n", count)),
        ["lines that end in hyphens"] = (700, count => Repeated("a-\n1\n", count)),
        ["equals signs that nothing ends"] = (1000, count => Repeated("==a ", count)),
        ["double brackets that nothing ends"] = (1000, count => Repeated("[[a\n\n", count)),
        ["tildes that nothing ends"] = (1000, count => Repeated("~a. ", count)),
        ["dollars that nothing ends"] = (1000, count => Repeated("$a. ", count)),
        ["stars that nothing ends"] = (1000, count => Repeated("a *b ", count)),
        ["macros"] = (700, count => Repeated("{info}\n\na\n\n", count)),
        ["macros that nothing ends"] = (700, count => Repeated("{info:a ", count / 2)),
        ["code before underscores"] = (700, count => Repeated("`a>`_ ", count)),
        ["addresses"] = (300, count => Repeated("www.a.se x@y ", count)),
        ["letters before an at sign"] = (1000, count => Repeated("a.a", count) + "@"),
        ["lists that an indent breaks"] = (700, count => Repeated("1. a\n\n  b\n\n", count)),
        ["headings underlined"] = (700, count => Repeated("a\n---\n\n", count)),
        ["front matter in the text"] = (700, count => Repeated("---\n\ntitel: a\n\n", count)),
        ["answers that came out as text"] = (700, count => Question + Repeated("A. a\nB. b\n\n", count) + ":::\n"),
        ["reminders"] = (700, count => Repeated("TODO a XXX ", count / 3)),
        ["characters of a mail"] = (700, count => Repeated("v=E5 v%C3 ", count / 3)),
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_as_much_takes_about_four_times_as_long(string name)
    {
        var (count, text) = Shapes[name];
        AssertGrows(size => Check(text(size)), count);
    }

    private static void AssertGrows(Action<int> check, int count)
    {
        // What the machine has not yet run is slow the first time.
        check(count);
        double TimesAsLong() => Quickest(() => check(Times * count)) / Quickest(() => check(count));
        // What truly grows too fast does so each time that it is measured.
        var measured = new List<double>();
        while (measured.Count < Rounds && measured.All(ratio => ratio >= MostTimesAsLong)) measured.Add(TimesAsLong());
        Assert.True(measured[^1] < MostTimesAsLong, $"{Times} times as much took {string.Join(", ", measured.Select(ratio => $"{ratio:0.0}"))} times as long.");
    }

    private static readonly Dictionary<string, (int Count, Func<int, string> Text)> Catalogues = new()
    {
        ["brackets in brackets"] = (6000, count => Repeated("[", count)),
        ["keys in keys"] = (3000, count => Repeated("{a: ", count)),
        ["lists in lists"] = (6000, count => Repeated("- ", count)),
        ["tags"] = (20000, count => "[" + Repeated("!a,", count) + "]"),
        ["letters of two characters on one line"] = (1500, count => "[" + Repeated("{id: a\u030A}, ", count) + "]"),
        ["keys"] = (3000, count => Numbered(i => $"a{i}: b\n", count)),
        ["list items without hyphens"] = (2000, count => "- id: a\n" + Repeated("  titel: b\n  id: a\n", count)),
        ["hyphens on every key"] = (2000, count => Repeated("- id: a\n- titel: b\n- typ: lag\n", count)),
        ["no-break spaces"] = (2000, count => Repeated("\u00A0id:\u00A0a\n", count)),
        ["quotation marks over lines, and a slip"] = (4000, count => Repeated("a: 'b\n  c'\n", count) + "d\n"),
        ["brackets over lines"] = (6000, count => "a: [\n" + Repeated("  b,\n", count)),
        ["quotation marks that nothing closes"] = (6000, count => Repeated("a: it's 'b\n", count) + "c: 'd\n"),
        ["keys further and further in"] = (3000, count => Numbered(i => new string(' ', i % 100) + "a:\n", count) + "d\n"),
        ["sources"] = (1500, count => Numbered(i => Source($"lag-{i}", ""), count)),
        ["sources alike"] = (1500, count => Repeated(Source("lag", ""), count)),
        ["sources that are replaced"] = (1500, count => Numbered(i => Source($"lag-{i}", $", ersätts_av: lag-{i / 2}"), count)),
        ["sources that are replaced by nothing"] = (1500, count => Numbered(i => Source($"lag-{i}", $", ersätts_av: lok-{i}"), count)),
    };

    public static TheoryData<string> CatalogueNames => [.. Catalogues.Keys];

    [Theory]
    [MemberData(nameof(CatalogueNames))]
    public void So_it_is_with_catalogues(string name)
    {
        var (count, text) = Catalogues[name];
        AssertGrows(size => Check("resa/kallor.yaml", text(size)), count);
    }

    private static string Source(string id, string more) =>
        $"- {{id: {id}, titel: Lag (2025:1), utgivare: R, typ: lag, url: \"https://example.se/l\", kontrollerad: 2026-11-01{more}}}\n";

    /// <summary>What the parser looks through to its end from each beginning.</summary>
    [Theory]
    [InlineData("[](")]
    [InlineData("[a](b")]
    [InlineData("[a](<b ")]
    [InlineData("[a](b \"c ")]
    [InlineData("![](")]
    public void A_paragraph_beyond_measure_is_reported_and_not_parsed(string piece)
    {
        var text = Repeated(piece, 21_000 / piece.Length);
        var fault = Check("Text.\n\n" + text).Single(diagnostic => diagnostic.Span.File == Path && diagnostic.Severity == Severity.Error);
        Assert.Equal(("YR0272", 13), (fault.Rule.Code, fault.Span.Start.Line));
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("1. ")]
    [InlineData("> - ")]
    [InlineData("\t")]
    public void A_line_that_begins_with_more_marks_than_can_nest_is_reported_and_not_parsed(string piece)
    {
        var fault = Check("Text.\n\n" + Repeated(piece, 2000) + "a").Single(diagnostic => diagnostic.Span.File == Path && diagnostic.Severity == Severity.Error);
        Assert.Equal(("YR0221", 13), (fault.Rule.Code, fault.Span.Start.Line));
    }

    private static double Quickest(Action check) => Enumerable.Range(0, Tries).Min(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        check();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    });

    private static ImmutableArray<Diagnostic> Check(string text) => Check(Path, Front + text + "\n");

    private static ImmutableArray<Diagnostic> Check(string path, string text)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(Base) { [path] = Encoding.UTF8.GetBytes(text) };
        return Validator.Check(JourneyReader.Read(MemoryFolder.SnapshotOf(files)), BuiltContent.Date, Checks.All);
    }

    private static string Repeated(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();

    private static string Numbered(Func<int, string> piece, int count) => string.Concat(Enumerable.Range(0, count).Select(piece));
}
