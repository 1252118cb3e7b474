using Xunit;
using Yrkesresan.Packager.Engine;
using Yrkesresan.Packager.Tests.Rules;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary><c>explain</c> as its user sees it.</summary>
public sealed class ExplainTests
{
    [Theory]
    [InlineData("YR0241")]
    [InlineData("yr0241")]
    [InlineData("YR241")]
    [InlineData("241")]
    [InlineData("inget-ratt-svar")]
    public void A_rule_is_explained_with_its_page(string code) => Assert.Equal(new CliRun(0, Page("YR0241"), ""), CliRun.Of("explain", code));

    [Fact]
    public void Several_are_explained_one_after_the_other() =>
        Assert.Equal(new CliRun(0, Page("YR0241") + "\n" + Page("YR0909"), ""), CliRun.Of("explain", "YR0241", "YR0909"));

    [Fact]
    public void Without_a_code_all_are_listed()
    {
        var run = CliRun.Of("explain");

        Assert.StartsWith("YR0001  inte-utf-8\nYR0002  styrtecken\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(new CliRun(0, string.Concat(EveryRule.All.Select(rule => $"{rule.Code}  {rule.Name}\n")), ""), run);
    }

    [Theory]
    [InlineData("YR0241x", "Menade du ”YR0241”? ")]
    [InlineData("ingetrattsvar", "Menade du ”inget-ratt-svar”? ")]
    [InlineData("YR9999", "")]
    [InlineData("?", "")]
    public void An_unknown_code_is_a_failure_that_names_the_nearest(string code, string question) => Assert.Equal(
        new CliRun(2, "", $"Fel: Det finns ingen regel med koden ”{code}”. {question}yrkesresan explain visar alla koder.\n"), CliRun.Of("explain", code));

    [Fact]
    public void Nothing_is_explained_where_one_of_the_codes_is_unknown() =>
        Assert.Equal(("", 2), (CliRun.Of("explain", "YR0241", "x").Out, CliRun.Of("explain", "YR0241", "x").ExitCode));

    [Fact]
    public void An_unknown_option_is_no_code() => Assert.Equal(
        new CliRun(2, "", "Fel: Valet ”--kod” finns inte.\nyrkesresan explain --help visar vad du kan skriva.\n"), CliRun.Of("explain", "--kod"));

    [Fact]
    public void Explain_has_help_of_its_own() => Assert.Equal(new CliRun(0, """
        Förklarar en regel: vad som är fel, varför och vad du skriver i stället.

        Användning:
          yrkesresan explain [KOD] [val]

        Det du anger:
          [KOD]  Regelns kod, till exempel YR0241. Utan kod visas alla koder.

        Val:
          --content MAPP    Mappen med innehållet. Annars: content.
          --templates MAPP  Mappen med mallarna. Annars: templates om den finns, eller mallarna som följer med programmet.
          --help            Visar den här hjälpen.

        """, ""), CliRun.Of("explain", "--help"));

    private static string Page(string code) => File.ReadAllText(Path.Combine(RulePageTests.Folder, code + ".md")).ReplaceLineEndings("\n");
}
