using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Diagnostics.Formats;

namespace Yrkesresan.Packager.Tests.Diagnostics;

public sealed class FormatTests
{
    private static readonly Rule Fault = new("YR9901", "provfel", RuleCategory.Templates);

    [Fact]
    public void Text_shows_the_line_and_the_spot() => Assert.Equal("""
        a/b.md:2:5: fel YR9901: Det är fel.
            2 | och här är det
              |     ^^^
          Hjälp: Gör rätt.

        1 fel i 1 fil.

        """, Text(At(2, 5, 2, 8), "och här är det"));

    [Theory]
    [InlineData("\tfel ord", 2, 5, "    fel ord", "    ^^^")]
    [InlineData("漢字 fel", 4, 7, "漢字 fel", "     ^^^")]
    [InlineData("漢字 fel", 1, 3, "漢字 fel", "^^^^")]
    [InlineData("e\u0301 fel", 4, 7, "e\u0301 fel", "  ^^^")]
    [InlineData("👩‍👩‍👧 fel", 10, 13, "👩‍👩‍👧 fel", "   ^^^")]
    [InlineData("fel", 4, 4, "fel", "   ^")]
    [InlineData("fel", 2, 2, "fel", " ^")]
    [InlineData("", 1, 1, "", "^")]
    [InlineData("a\u001b[31mb", 7, 8, "a\uFFFD[31mb", "      ^")]
    public void The_mark_stands_below_the_spot(string line, int start, int end, string shown, string mark) =>
        Assert.Equal(new SourceExcerpt(shown, mark), SourceExcerpt.Of(line, start, end));

    [Theory]
    [InlineData(500)]
    [InlineData(50_000)]
    public void A_long_line_is_cut_around_the_spot(int around)
    {
        var excerpt = SourceExcerpt.Of(new string('a', around) + "FEL" + new string('b', around), around + 1, around + 4);
        Assert.Equal("…" + new string('a', 30) + "FEL" + new string('b', 66) + "…", excerpt.Line);
        Assert.Equal(new string(' ', 31) + "^^^", excerpt.Mark);
    }

    [Fact]
    public void What_is_far_from_the_spot_is_cut_even_where_it_has_no_width()
    {
        var marks = new string('\u0301', 5_000);
        var excerpt = SourceExcerpt.Of(marks + "FEL" + marks, 5_001, 5_004);
        Assert.StartsWith("…\u0301", excerpt.Line, StringComparison.Ordinal);
        Assert.EndsWith("\u0301…", excerpt.Line, StringComparison.Ordinal);
        Assert.Equal(" ^^^", excerpt.Mark);
    }

    [Fact]
    public void A_long_spot_is_cut_at_its_end()
    {
        var excerpt = SourceExcerpt.Of(new string('a', 500), 1, 501);
        Assert.Equal(new string('a', 100) + "…", excerpt.Line);
        Assert.Equal(new string('^', 100), excerpt.Mark);
    }

    [Fact]
    public void A_spot_of_several_lines_is_marked_to_the_end_of_its_first() =>
        Assert.Contains("    2 | och så\n      |     ^^\n", Text(At(2, 5, 4, 1), "och så"), StringComparison.Ordinal);

    [Fact]
    public void A_fault_of_a_whole_file_shows_no_line() =>
        Assert.Equal("a/b.md:1:1: fel YR9901: Det är fel.\n  Hjälp: Gör rätt.\n\n1 fel i 1 fil.\n", Text(At(1, 1, 1, 1), "första raden"));

    [Theory]
    [InlineData(4, 4, 0)]
    [InlineData(5, 3, 2)]
    [InlineData(70, 3, 67)]
    public void Of_information_alike_the_first_are_shown_and_the_rest_counted(int infos, int shown, int counted)
    {
        var rule = new Rule("YR9903", "provupplysning", RuleCategory.Templates, Severity.Info);
        Diagnostic[] diagnostics = [.. Enumerable.Range(1, infos).Select(line => rule.At(At(line, 1, line, 1).Span, "Se hit.", "Gör så.")), At(99, 1, 99, 1)];

        var text = TextFormat.Plain(diagnostics, (_, _) => null);

        Assert.Equal(shown, Regex.Count(text, "upplysning YR9903: Se hit"));
        Assert.Equal(counted > 0, text.Contains($"… och {counted} upplysningar YR9903 till.", StringComparison.Ordinal));
        Assert.EndsWith($"1 fel och {infos} upplysningar i 1 fil.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_level_is_asked_for_all_information_is_shown()
    {
        var rule = new Rule("YR9903", "provupplysning", RuleCategory.Templates, Severity.Info);
        var text = new StringBuilder();

        TextFormat.Write([.. Enumerable.Range(1, 9).Select(line => rule.At(At(line, 1, line, 1).Span, "Se hit.", "Gör så."))], (_, _) => null, (piece, _) => text.Append(piece), isWhole: true);

        Assert.Equal(9, Regex.Count(text.ToString(), "upplysning YR9903: Se hit"));
        Assert.DoesNotContain("till.", text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, 0, "Inga fel.")]
    [InlineData(1, 0, 0, "1 fel i 1 fil.")]
    [InlineData(3, 1, 0, "3 fel och 1 varning i 4 filer.")]
    [InlineData(0, 2, 1, "2 varningar och 1 upplysning i 3 filer.")]
    [InlineData(1, 1, 2, "1 fel, 1 varning och 2 upplysningar i 4 filer.")]
    public void The_number_is_told_in_words(int errors, int warnings, int infos, string sentence)
    {
        Severity[] severities = [.. Enumerable.Repeat(Severity.Error, errors), .. Enumerable.Repeat(Severity.Warning, warnings), .. Enumerable.Repeat(Severity.Info, infos)];
        var diagnostics = severities.Select((severity, i) => new Diagnostic(Fault, severity, SourceSpan.Whole($"{i}.md"), "", "")).ToArray();
        Assert.EndsWith(sentence + "\n", TextFormat.Plain(diagnostics, (_, _) => null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_break_or_control_in_a_message_does_not_reach_the_terminal()
    {
        var text = TextFormat.Plain([Fault.At(SourceSpan.Whole("a\u001b.md"), "Rad\nrad", "\u202Eh")], (_, _) => null);
        Assert.StartsWith("a\uFFFD.md:1:1: fel YR9901: Rad\uFFFDrad\n  Hjälp: \uFFFDh\n", text, StringComparison.Ordinal);
    }

    /// <remarks>The older form of GitHub's commands, which its runner finds anywhere in a line, and its log wherever a line begins.</remarks>
    [Fact]
    public void A_command_to_what_runs_the_program_is_only_text()
    {
        const string Command = "##[stop-commands]x";
        Diagnostic[] diagnostics = [At(1, 1, 1, 4) with { Message = Command, Help = Command, Span = new(Command, new(1, 1), new(1, 4)) }];

        Assert.DoesNotContain("##[", GitHubFormat.Write(diagnostics), StringComparison.Ordinal);
        Assert.Equal(
            "##\uFFFDstop-commands]x:1:1: fel YR9901: ##\uFFFDstop-commands]x\n    1 | ##\uFFFDstop-commands]x\n      | ^^^\n  Hjälp: ##\uFFFDstop-commands]x\n\n1 fel i 1 fil.\n",
            TextFormat.Plain(diagnostics, (_, _) => Command));
        foreach (var text in new[] { JsonFormat.Write(diagnostics), SarifFormat.Write(WithPage(diagnostics), (_, _) => null) })
        {
            Assert.DoesNotContain("##[", text, StringComparison.Ordinal);
            using var json = JsonDocument.Parse(text);
        }

        using var read = JsonDocument.Parse(JsonFormat.Write(diagnostics));
        Assert.Equal(Command, read.RootElement[0].GetProperty("message").GetString());
    }

    /// <summary>Of a file with very much wrong, the first of each fault, and how many more there are.</summary>
    [Fact]
    public void What_is_told_of_a_file_has_an_end_in_every_format()
    {
        var other = new Rule("YR9902", "annat-provfel", RuleCategory.Templates, Severity.Warning);
        Diagnostic[] diagnostics =
        [
            .. Enumerable.Range(1, 200_000).Select(line => At(line, 1, line, 2)),
            other.At(At(200_001, 1, 200_001, 2).Span, "Det är något annat.", "Gör rätt."),
            .. Enumerable.Range(1, 101).Select(line => At(line, 1, line, 2) with { Span = new("c.md", new(line, 1), new(line, 2)) }),
        ];
        const string More = "Samma fel finns på 199900 ställen till i filen, det första på rad 101.";

        var text = TextFormat.Plain(diagnostics, (_, _) => null);
        Assert.Equal(100, Regex.Count(text, "a/b.md:[0-9]+:1: fel YR9901: Det är fel\\."));
        Assert.Contains($"a/b.md:101:1: fel YR9901: {More}\n", text, StringComparison.Ordinal);
        Assert.Contains("a/b.md:200001:1: varning YR9902: ", text, StringComparison.Ordinal);
        Assert.Equal(101, Regex.Count(text, "c.md:[0-9]+:1: fel YR9901: Det är fel\\."));
        Assert.EndsWith("200101 fel och 1 varning i 2 filer.\n", text, StringComparison.Ordinal);

        var github = GitHubFormat.Write(diagnostics);
        Assert.Equal(203, github.Count(character => character == '\n'));
        Assert.Contains($"::error file=a/b.md,line=101,endLine=101,col=1,endColumn=2,title=YR9901::{More}%0A", github, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(JsonFormat.Write(diagnostics));
        Assert.Equal(203, json.RootElement.GetArrayLength());
        Assert.Equal(More, json.RootElement[100].GetProperty("message").GetString());
        using var sarif = JsonDocument.Parse(SarifFormat.Write(WithPage(diagnostics), (_, _) => null));
        Assert.Equal(203, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    /// <remarks>Windows lets a file's name hold one.</remarks>
    [Fact]
    public void Half_a_character_stops_no_format()
    {
        Diagnostic[] diagnostics = [Fault.At(SourceSpan.Whole("a\uD83D.md"), "”\uDE00”", "Hjälp \uD83D\uDE00")];

        Assert.StartsWith("a\uFFFD.md:1:1: fel YR9901: ”\uFFFD”\n  Hjälp: Hjälp 😀\n", TextFormat.Plain(diagnostics, (_, _) => null), StringComparison.Ordinal);
        Assert.Contains("file=a\uFFFD.md,", GitHubFormat.Write(diagnostics), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(JsonFormat.Write(diagnostics));
        Assert.Equal("a\uFFFD.md", json.RootElement[0].GetProperty("file").GetString());
    }

    [Fact]
    public void Json_is_an_array_also_when_empty() => Assert.Equal("[]\n", JsonFormat.Write([]));

    [Fact]
    public void Json_is_readable_and_reads_back()
    {
        var json = JsonFormat.Write([Fault.At(SourceSpan.Whole("å/\"b\".md"), "”Så”\n<b>", "x\\")]);
        Assert.Contains("\"file\": \"å/\\\"b\\\".md\"", json, StringComparison.Ordinal);
        using var read = JsonDocument.Parse(json);
        Assert.Equal("”Så”\n<b>", read.RootElement[0].GetProperty("message").GetString());
        Assert.Equal(
            ["code", "severity", "file", "line", "column", "endLine", "endColumn", "message", "help"],
            read.RootElement[0].EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void GitHub_gets_its_separators_escaped() => Assert.Equal(
        "::warning file=a%2Cb%3A%25.md,line=3,endLine=3,col=5,endColumn=9,title=YR9901::50 %25: fel, och%0D%0Amer%0AHjälp\n",
        GitHubFormat.Write([new Diagnostic(Fault, Severity.Warning, new SourceSpan("a,b:%.md", new(3, 5), new(3, 9)), "50 %: fel, och\r\nmer", "Hjälp")]));

    /// <remarks>GitHub's own rules: data escapes %, CR and LF, properties : and , as well; it undoes them in the other order.</remarks>
    [Theory]
    [InlineData("a,b::c=d;e.md", "Rad 1\r\nrad 2, 50 %: %0A ::error::x")]
    [InlineData("%25,%3A.md", "%25 är inte %")]
    [InlineData("å ö/–”.md", "”Så” – här: [a](b), {#c}")]
    [InlineData("a\nb.md", "\n::set-output name=x::y")]
    public void GitHub_reads_back_what_was_written(string file, string message)
    {
        var written = GitHubFormat.Write([Fault.At(SourceSpan.Whole(file), message, "Hjälp")]);

        Assert.Equal(written.Length - 1, written.IndexOf('\n', StringComparison.Ordinal));
        var command = Regex.Match(written, @"\A::error (?<properties>[^:]*)::(?<data>.*)\n\z");
        var properties = command.Groups["properties"].Value
            .Split(',')
            .Select(property => property.Split('=', 2))
            .ToDictionary(property => property[0], property => property[1]);
        Assert.Equal(["col", "endColumn", "endLine", "file", "line", "title"], properties.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(file, Data(properties["file"].Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal)));
        Assert.Equal($"{message}\nHjälp", Data(command.Groups["data"].Value));

        static string Data(string text) =>
            text.Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
    }

    [Fact]
    public void GitHub_gets_no_columns_of_different_lines() => Assert.Equal(
        "::error file=a/b.md,line=2,endLine=4,title=YR9901::Det är fel.%0AGör rätt.\n", GitHubFormat.Write([At(2, 5, 4, 1)]));

    /// <summary>The same of a rule that has a page, which SARIF shows.</summary>
    private static Diagnostic[] WithPage(Diagnostic[] diagnostics) => [.. diagnostics.Select(diagnostic => diagnostic with { Rule = new Rule("YR0101", "yaml-gar-inte-att-lasa", RuleCategory.Yaml) })];

    private static Diagnostic At(int line, int column, int endLine, int endColumn) =>
        Fault.At(new SourceSpan("a/b.md", new(line, column), new(endLine, endColumn)), "Det är fel.", "Gör rätt.");

    private static string Text(Diagnostic diagnostic, string line) => TextFormat.Plain([diagnostic], (_, _) => line);
}
