using Xunit;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Diagnostics.Formats;

namespace Yrkesresan.Packager.Tests.Diagnostics;

/// <summary>Lines at the width of a window. 40 columns is the narrowest that is written to.</summary>
public sealed class LineWrapTests
{
    [Theory]
    [InlineData("Fyrtio kolumner får plats på en enda rad", "Fyrtio kolumner får plats på en enda rad")]
    [InlineData("Fyrtioen kolumner får inte plats på raden", "Fyrtioen kolumner får inte plats på|raden")]
    [InlineData("Ett ord som är allra längst vid slutet:  två mellanslag", "Ett ord som är allra längst vid slutet:|två mellanslag")]
    [InlineData("Det här är mappen content/barn-och-unga/ny/10-handlaggning/kurs.yaml och den", "Det här är mappen|content/barn-och-unga/ny/10-handlaggning/kurs.yaml|och den")]
    [InlineData("Sätt hela värdet inom citattecken: ”titel: Oro och så”.", "Sätt hela värdet inom citattecken:|”titel: Oro och så”.")]
    [InlineData("Skriv källan inom klammer, till exempel [@a, s. 4].", "Skriv källan inom klammer, till exempel|[@a, s. 4].")]
    [InlineData("Det här stycket slutar med {#id typ=ordna}.", "Det här stycket slutar med|{#id typ=ordna}.")]
    [InlineData("Lägg till filen i resursen som <file href=x/>.", "Lägg till filen i resursen som|<file href=x/>.")]
    [InlineData("Ange mappen med innehållet med --content MAPP.", "Ange mappen med innehållet med|--content MAPP.")]
    [InlineData("Ett ”citat som aldrig tar slut bryts som all annan text", "Ett ”citat som aldrig tar slut bryts som|all annan text")]
    [InlineData("漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字 漢字", "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字|漢字")]
    public void A_line_is_broken_between_words_and_never_in_what_is_copied(string line, string broken) =>
        Assert.Equal(broken.Replace('|', '\n'), LineWrap.Of(line, 40));

    [Fact]
    public void A_pipe_has_no_width()
    {
        var line = new string('a', 500) + " " + new string('b', 500);
        Assert.Equal(line, LineWrap.Of(line, null));
    }

    [Fact]
    public void A_narrower_window_is_written_to_as_if_it_had_forty_columns() =>
        Assert.Equal(LineWrap.Of("Fyrtioen kolumner får inte plats på raden", 40), LineWrap.Of("Fyrtioen kolumner får inte plats på raden", 5));

    [Fact]
    public void What_stands_before_counts_and_what_follows_is_indented() =>
        Assert.Equal(" får plats här\n  men inte mer", LineWrap.Of(" får plats här men inte mer", 40, column: 26, indent: 2));

    [Fact]
    public void A_diagnostic_is_broken_with_its_line_cut() => Assert.Equal(
        """
        content/ett.md:2:48: fel YR9901:
          Meningen är för lång för fönstret.
            2 | …fel, här: FEL som fortsätter ä…
              |            ^^^
          Hjälp: Gör den kortare. Dela den till
          exempel i två.

        content/en-mapp/en-mapp/en-mapp/en-sida.md:1:1:
          fel YR9901: Kort.
          Hjälp: Rätta.


        """.ReplaceLineEndings("\n"),
        Printed(
            "a det är en lång rad före det som är fel, här: FEL som fortsätter ända till slutet",
            Fault.At(new SourceSpan("content/ett.md", new(2, 48), new(2, 51)), "Meningen är för lång för fönstret.", "Gör den kortare. Dela den till exempel i två."),
            Fault.At(SourceSpan.Whole("content/en-mapp/en-mapp/en-mapp/en-sida.md"), "Kort.", "Rätta.")));

    private static readonly Rule Fault = new("YR9901", "provfel", RuleCategory.Templates);

    private static string Printed(string line, params Diagnostic[] diagnostics)
    {
        var text = new System.Text.StringBuilder();
        TextFormat.Write(diagnostics, (_, _) => line, (piece, _) => text.Append(piece), 40);
        return text.ToString();
    }
}
