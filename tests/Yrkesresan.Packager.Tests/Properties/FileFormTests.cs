using System.Collections;
using System.Reflection;
using System.Text;
using TextReader = Yrkesresan.Packager.Content.Text.TextReader;
using Xunit;
using Yrkesresan.Packager.Content.Blocks;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Markdown;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Tests.Properties;

/// <summary>CRLF, BOM, no last newline and decomposed letters: read alike, and with places as the editor shows them.</summary>
public sealed class FileFormTests
{
    private static readonly string[] Pages = [.. SeedFiles.Files(".md").Select(Encoding.UTF8.GetString)];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Pages.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_page_is_the_same_whatever_the_form_of_its_file(int number)
    {
        var page = Pages[number].ReplaceLineEndings("\n");
        var expected = Dump(page);

        Assert.Equal(expected, Dump(page.ReplaceLineEndings("\r\n")));
        Assert.Equal(expected, Dump("\uFEFF" + page));
        Assert.Equal(expected, Dump(page.TrimEnd('\n')));
        Assert.Equal(expected, Dump(page.Normalize(NormalizationForm.FormD)));
        Assert.Equal(expected, Dump("\uFEFF" + page.Normalize(NormalizationForm.FormD).ReplaceLineEndings("\r\n").TrimEnd()));
    }

    [Theory]
    [InlineData("åäö <b>x\n", "1:5", "1:8")]
    [InlineData("\uFEFFåäö <b>x\n", "1:5", "1:8")]
    [InlineData("rad\r\n\r\nåäö <b>x", "3:5", "3:8")]
    [InlineData("a\u030Aa\u0308o\u0308 <b>x\n", "1:8", "1:11")]
    [InlineData("\uD83D\uDE00 <b>x\n", "1:4", "1:7")]
    [InlineData("o\u0308 \uD83D\uDE00 <b>x\n", "1:7", "1:10")]
    [InlineData("o\u0308 \uD83D\uDE00\uD83D\uDE00 <b>\uD83D\uDE00\uD83D\uDE00\n", "1:9", "1:12")]
    public void A_place_is_where_the_editor_shows_it(string body, string start, string end)
    {
        var faults = new DiagnosticBag();
        var text = TextReader.Read("sida.md", Encoding.UTF8.GetBytes(body), faults)!;

        DocumentReader.Read(text, 0, BlockKinds.All, faults);

        var span = Assert.Single(faults.ToSorted()).Span;
        Assert.Equal(start, $"{span.Start.Line}:{span.Start.Column}");
        Assert.Equal(end, $"{span.End.Line}:{span.End.Column}");
    }

    [Theory]
    [InlineData("En [länk utan slut och *ord* efter.\n", "En [länk utan slut och ord efter.")]
    [InlineData("En [länk [i en länk och `kod`.\n", "En [länk [i en länk och kod.")]
    [InlineData("Ett ![ och mer.\n", "Ett ![ och mer.")]
    [InlineData("En **stark [text** slut.\n", "En stark [text slut.")]
    public void No_words_are_lost_after_an_unmatched_bracket(string body, string words)
    {
        var blocks = DocumentReader.Read(new SourceText("sida.md", body), 0, BlockKinds.All, new DiagnosticBag());

        Assert.Equal(words, PlainText.Of(Assert.IsType<Paragraph>(Assert.Single(blocks)).Content).Text);
    }

    [Theory]
    [InlineData("```\n")]
    [InlineData("```\n```\n")]
    [InlineData("text\n\n::::")]
    [InlineData("::: exempel")]
    [InlineData("> ::: exempel\n> text")]
    public void A_block_that_the_file_breaks_off_is_read(string body) =>
        Assert.Null(Record.Exception(() => { DocumentReader.Read(new SourceText("sida.md", body), 0, BlockKinds.All, new DiagnosticBag()); }));

    private static string Dump(string page)
    {
        var faults = new DiagnosticBag();
        var text = TextReader.Read("sida.md", Encoding.UTF8.GetBytes(page), faults);
        Assert.NotNull(text);
        var bodyStart = text.OffsetOfLine(Enumerable.Range(2, text.LineCount - 1).First(line => text.Line(line) == "---") + 1);
        var printed = new StringBuilder();
        Print(printed, DocumentReader.Read(text, bodyStart, BlockKinds.All, faults));
        foreach (var fault in faults.ToSorted()) printed.Append(fault.Span.Start.Line).Append(fault.Rule.Code);
        return printed.ToString();
    }

    /// <summary>Every value of every record, but for its places.</summary>
    private static void Print(StringBuilder printed, object? value)
    {
        switch (value)
        {
            case null or TextSpan or Type:
                break;
            case string or ValueType and not IEnumerable:
                printed.Append(value).Append('|');
                break;
            case IEnumerable list:
                printed.Append('[');
                foreach (var item in list) Print(printed, item);
                printed.Append(']');
                break;
            default:
                printed.Append(value.GetType().Name).Append('(');
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)) Print(printed, property.GetValue(value));
                printed.Append(')');
                break;
        }
    }
}
