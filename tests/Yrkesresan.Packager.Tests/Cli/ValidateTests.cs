using Xunit;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary><c>validate</c> as its user sees it.</summary>
public sealed class ValidateTests : IDisposable
{
    private readonly SmallContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Nothing_wrong_is_said_in_words() => Assert.Equal(new CliRun(0, "Inga fel.\n", ""), CliRun.Validate(content));

    [Fact]
    public void Nothing_wrong_is_an_empty_array() => Assert.Equal(new CliRun(0, "[]\n", ""), CliRun.Validate(content, "--format", "json"));

    [Fact]
    public void Nothing_wrong_is_nothing_to_GitHub() => Assert.Equal(new CliRun(0, "", ""), CliRun.Validate(content, "--format", "github"));

    [Fact]
    public void Errors_are_the_result()
    {
        Break();
        Assert.Equal(new CliRun(1, $"""
            {content.Content}/prov/yrkesresa.yaml:8:1: fel YR0110: Nyckeln ”titell” finns inte.
                8 | titell: Prov
                  | ^^^^^^
              Hjälp: Menade du ”titel”? Här kan det stå titel, område, ansvarig, språk, kontakt, tillgänglighetsredogörelse, spår, steg, platser, gränser, regler.

            1 fel i 1 fil.

            """, ""), CliRun.Validate(content));
    }

    [Fact]
    public void Json_names_files_from_the_content_folder()
    {
        Break();
        Assert.Equal(new CliRun(1, """
            [
              {
                "code": "YR0110",
                "severity": "error",
                "file": "prov/yrkesresa.yaml",
                "line": 8,
                "column": 1,
                "endLine": 8,
                "endColumn": 7,
                "message": "Nyckeln ”titell” finns inte.",
                "help": "Menade du ”titel”? Här kan det stå titel, område, ansvarig, språk, kontakt, tillgänglighetsredogörelse, spår, steg, platser, gränser, regler."
              }
            ]

            """, ""), CliRun.Validate(content, "--format", "json"));
    }

    [Fact]
    public void What_packages_would_keep_of_their_learners_is_checked_too()
    {
        const string Folder = "prov/ny/10-ett/forberedelser/";
        var page = File.ReadAllText(Path.Combine(content.Content, Folder, "10-sida.md"));
        // Two names with the same key.
        content.Write(Folder + "20-trygg-uppfoljning-121.md", page);
        content.Write(Folder + "30-samtal-trygg-21.md", page);

        Assert.Contains("YR0502", CliRun.Validate(content).Out, StringComparison.Ordinal);
        Assert.Contains("YR0502", CliRun.Build(content).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void GitHub_finds_files_from_where_the_command_is_run()
    {
        Break();
        Assert.Equal(
            new CliRun(
                1,
                $"::error file={content.Content}/prov/yrkesresa.yaml,line=8,endLine=8,col=1,endColumn=7,title=YR0110::Nyckeln ”titell” finns inte.%0AMenade du ”titel”? Här kan det stå titel, område, ansvarig, språk, kontakt, tillgänglighetsredogörelse, spår, steg, platser, gränser, regler.\n",
                ""),
            CliRun.Validate(content, "--format", "github"));
    }

    [Theory]
    [InlineData("0", 1, "Innehållet har 2 varningar, men --max-warnings tillåter 0.\n")]
    [InlineData("1", 1, "Innehållet har 2 varningar, men --max-warnings tillåter 1.\n")]
    [InlineData("2", 0, "")]
    public void More_warnings_than_are_allowed_are_an_error(string most, int exitCode, string told)
    {
        Warn();
        var run = CliRun.Validate(content, "--max-warnings", most);
        Assert.Equal((exitCode, told), (run.ExitCode, run.Error));
        Assert.EndsWith("\n2 varningar i 1 fil.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_built_with_more_warnings_than_are_allowed()
    {
        Warn();
        var run = CliRun.Build(content, "--max-warnings", "1");
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.EndsWith("""
            2 varningar i 1 fil.
            Innehållet har 2 varningar, men --max-warnings tillåter 1.
            Inga paket har skrivits. Paket från tidigare körningar ligger orörda.

            """, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(content.Out));
    }

    [Fact]
    public void Sarif_names_files_from_where_the_command_is_run()
    {
        Break();
        var run = CliRun.Validate(content, "--format", "sarif");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains($"\"uri\": \"{new Uri(content.Content).AbsoluteUri}/prov/yrkesresa.yaml\"\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"ruleId\": \"YR0110\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_an_error_of_the_content()
    {
        var empty = Directory.CreateDirectory(Path.Combine(content.Root, "tom")).FullName;
        Assert.Equal(new CliRun(1, $"""
            {empty}:1:1: fel YR0010: Här finns ingen yrkesresa.
              Hjälp: Skapa en mapp med filen yrkesresa.yaml, eller peka ut rätt mapp med --content.

            1 fel i 1 fil.

            """, ""), CliRun.Of("validate", "--content", empty, "--templates", CliRun.Templates));
    }

    [Fact]
    public void Faults_of_the_templates_are_told_beside()
    {
        var empty = Directory.CreateDirectory(Path.Combine(content.Root, "mallar")).FullName;
        var run = CliRun.Of("validate", "--content", content.Content, "--templates", empty, "--format", "json");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("\"file\": \"../mallar/part.html\"", run.Out, StringComparison.Ordinal);
    }

    /// <summary>Two warnings on a page.</summary>
    private void Warn()
    {
        const string Page = "prov/ny/10-ett/forberedelser/10-sida.md";
        content.Write(Page, File.ReadAllText(Path.Combine(content.Content, Page)) + "\n- [ ] Läs.\n- [ ] Skriv.\n");
    }

    private void Break() =>
        content.Write("prov/yrkesresa.yaml", File.ReadAllText(Path.Combine(content.Content, "prov/yrkesresa.yaml")) + "\ntitell: Prov\n");
}
