using System.Text.Json;
using Xunit;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary>What matters most is shown first, and what matters least only to whoever asks for it.</summary>
public sealed class LevelTests : IDisposable
{
    private const string Page = "prov/ny/10-ett/forberedelser/10-sida.md";

    private readonly SmallContent content = new();

    public LevelTests()
    {
        Append("prov/kallor.yaml", "\n- {id: mer, titel: En till, utgivare: Riksdagen, typ: handbok, år: 2020, kontrollerad: 2026-11-01}\n");
        Append(Page, "\n- [ ] Läs.\n");
    }

    private string Notice => $$"""
        {{content.Content}}/prov/kallor.yaml:2:8: upplysning YR0352: Ingen sida använder källan ”mer”.
            2 | - {id: mer, titel: En till, utgivare: Riksdagen, typ: handbok, år: 2020, kontrollerad: 2026-11-01}
              |        ^^^
          Hjälp: Ta bort källan, eller hänvisa till den på sidan som bygger på den.


        """;

    private string Warning => $"""
        {content.Content}/{Page}:16:3: varning YR0217: Punkten har inget eget id. Ändras texten tappar deltagaren sin bock.
           16 | - [ ] Läs.
              |   ^^^
          Hjälp: Skriv {"{#las}"} sist i punkten.


        """;

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_notice_is_only_counted()
    {
        const string Counted = "1 varning i 1 fil.\nDessutom 1 upplysning i 1 fil. De visas med ”validate --level upplysning”.\n";
        Assert.Equal(new CliRun(0, Warning + Counted, ""), CliRun.Validate(content));
    }

    [Fact]
    public void A_notice_is_shown_last_to_whoever_asks() => Assert.Equal(
        new CliRun(0, Warning + Notice + "1 varning och 1 upplysning i 2 filer.\n", ""), CliRun.Validate(content, "--level", "upplysning"));

    [Fact]
    public void Errors_alone_are_shown_to_whoever_asks_and_the_rest_not_counted() =>
        Assert.Equal(new CliRun(0, "Inga fel.\nDessutom 1 varning och 1 upplysning i 2 filer. De visas med ”validate --level upplysning”.\n", ""), CliRun.Validate(content, "--level", "Fel"));

    [Fact]
    public void Errors_come_before_warnings_whatever_file_they_stand_in()
    {
        Append("prov/yrkesresa.yaml", "\ntitell: Prov\n");
        var lines = CliRun.Validate(content, "--level", "upplysning").Out.Split('\n').Where(line => line.Contains(" YR", StringComparison.Ordinal));
        Assert.Equal(["fel", "varning", "upplysning"], lines.Select(line => line.Split(' ')[1]));
    }

    [Fact]
    public void Quiet_is_nothing_but_what_is_wrong()
    {
        Assert.Equal(new CliRun(0, "", ""), CliRun.Validate(content, "--quiet", "--level", "fel"));
        Assert.Equal(new CliRun(0, Warning, ""), CliRun.Validate(content, "--quiet"));
    }

    [Theory]
    [InlineData(1, "--max-warnings", "0", "--level", "fel")]
    [InlineData(0, "--max-warnings", "1", "--level", "upplysning")]
    public void What_is_shown_does_not_change_the_exit_code(int exitCode, params string[] arguments) =>
        Assert.Equal(exitCode, CliRun.Validate(content, arguments).ExitCode);

    [Theory]
    [InlineData("YR0352 YR0217")]
    [InlineData("YR0352 YR0217", "--level", "upplysning")]
    [InlineData("YR0217", "--level", "varning")]
    [InlineData("", "--level", "fel")]
    public void Programs_are_given_every_level_unless_they_ask_for_less(string codes, params string[] level)
    {
        using var json = JsonDocument.Parse(CliRun.Validate(content, ["--format", "json", .. level]).Out);
        Assert.Equal(codes, string.Join(' ', json.RootElement.EnumerateArray().Select(fault => fault.GetProperty("code").GetString())));

        using var sarif = JsonDocument.Parse(CliRun.Validate(content, ["--format", "sarif", .. level]).Out);
        Assert.Equal(codes, string.Join(' ', sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(fault => fault.GetProperty("ruleId").GetString())));
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("warning notice", "--level", "upplysning")]
    public void GitHub_is_given_what_people_are(string commands, params string[] level) => Assert.Equal(
        commands,
        string.Join(' ', CliRun.Validate(content, ["--format", "github", .. level]).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0][2..])));

    [Fact]
    public void A_build_does_not_speak_of_what_is_only_worth_knowing()
    {
        var run = CliRun.Build(content);
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("YR0352", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n1 varning i 1 fil.\n", run.Error, StringComparison.Ordinal);
    }

    /// <remarks>What is left waits for somebody who can try the addresses: whether the pages open with https:// the repository cannot know.</remarks>
    [Fact]
    public void The_real_content_has_no_fault_that_the_repository_can_mend()
    {
        var run = CliRun.Of("validate", "--content", RepositoryFolder.Below("content"), "--date", "2026-12-01");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(
            run.Out.Split('\n').Where(line => line.Contains(": varning YR", StringComparison.Ordinal) || line.Contains(": upplysning YR", StringComparison.Ordinal)),
            line => Assert.Contains(": varning YR0122: ", line, StringComparison.Ordinal));
    }

    private void Append(string path, string text) =>
        content.Write(path, File.ReadAllText(Path.Combine(content.Content, path)) + text);
}
