using Xunit;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary><c>validate FIL…</c>: some files are looked at, in the light of all.</summary>
public sealed class NamedFilesTests : IDisposable
{
    private const string Folder = "prov/ny/10-ett";
    private const string Page = Folder + "/forberedelser/10-sida.md";
    private const string Elsewhere = "Inga fel.\nUtanför det du angav: 1 fel i 1 fil.\n";

    private readonly SmallContent content = new();

    public NamedFilesTests() => content.Write(Page, Text(Page).Replace("[@lag]", "[@lagg]", StringComparison.Ordinal));

    private string Told => $"""
        {content.Content}/{Page}:14:23: fel YR0301: Källan ”lagg” finns inte.
           14 | Det här står i lagen [@lagg].
              |                       ^^^^^
          Hjälp: Menade du ”lag”? Källorna står i kallor.yaml.

        1 fel i 1 fil.

        """;

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("/prov")]
    [InlineData("/prov/")]
    [InlineData("/" + Folder)]
    [InlineData("/" + Page)]
    [InlineData("/prov/./ny/../ny/10-ett")]
    public void A_page_is_looked_at_with_what_it_refers_to(string below)
    {
        var all = CliRun.Validate(content);
        Assert.Equal((1, 1), (all.ExitCode, all.Out.Split(" fel YR0301: ").Length - 1));
        Assert.Equal(all, CliRun.Validate(content, content.Content + below));
    }

    /// <remarks>PowerShell hands a pattern over as it is written.</remarks>
    [Theory]
    [InlineData("/*.md")]
    [InlineData("/10-*")]
    [InlineData("/1?-sida.md")]
    public void A_pattern_names_the_files_that_it_fits(string pattern) => Assert.Equal(
        CliRun.Validate(content, $"{content.Content}/{Page}"),
        CliRun.Validate(content, $"{content.Content}/{Folder}/forberedelser{pattern}"));

    [Fact]
    public void A_pattern_that_nothing_fits_is_a_failure_that_names_it() => Assert.Contains(
        $"”{content.Content}/{Folder}/*.txt” finns inte.", CliRun.Validate(content, $"{content.Content}/{Folder}/*.txt").Error, StringComparison.Ordinal);

    [Fact]
    public void A_path_from_the_current_folder_and_with_either_separator_will_do()
    {
        var all = CliRun.Validate(content);
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(content.Content, Page));
        Assert.Equal(all, CliRun.Validate(content, relative));
        Assert.Equal(all, CliRun.Validate(content, relative.Replace('/', '\\')));
    }

    [Theory]
    [InlineData("prov/kallor.yaml")]
    [InlineData("prov/ny/20-tva")]
    public void What_is_wrong_elsewhere_is_only_counted_and_does_not_count(string below) =>
        Assert.Equal(new CliRun(0, Elsewhere, ""), CliRun.Validate(content, content.Content + "/" + below));

    [Fact]
    public void A_name_that_begins_alike_is_another()
    {
        content.Write("prov/ny/10-e/kurs.yaml", "titel: Tom\nkod: PRV-NY-03\nsammanfattning: Tom.\n");
        Assert.DoesNotContain("YR0301", CliRun.Validate(content, content.Content + "/prov/ny/10-e").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_are_looked_at_together()
    {
        content.Write("prov/yrkesresa.yaml", Text("prov/yrkesresa.yaml") + "\ntitell: Prov\n");
        var run = CliRun.Validate(content, content.Content + "/prov/yrkesresa.yaml", content.Content + "/" + Page);
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("\n2 fel i 2 filer.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_are_given_only_those_files() =>
        Assert.Equal(new CliRun(0, "[]\n", ""), CliRun.Validate(content, content.Content + "/prov/ny/20-tva", "--format", "json"));

    [Fact]
    public void Quiet_says_nothing_of_the_rest() =>
        Assert.Equal(new CliRun(0, "", ""), CliRun.Validate(content, content.Content + "/prov/ny/20-tva", "--quiet"));

    [Fact]
    public void A_folder_behind_a_link_is_the_same_folder()
    {
        if (OperatingSystem.IsWindows()) return; // Links take rights there that a test run lacks.
        var link = Path.Combine(content.Root, "länk");
        Directory.CreateSymbolicLink(link, content.Content);
        Assert.Equal(CliRun.Validate(content), CliRun.Validate(content, link + "/" + Page));
    }

    [Fact]
    public void What_is_not_there_is_a_failure() => Assert.Equal(
        new CliRun(2, "", $"Fel: ”finns/inte.md” finns inte. Ange en fil eller mapp i ”{content.Content}”.\n"), CliRun.Validate(content, "finns/inte.md"));

    [Fact]
    public void An_empty_name_is_a_failure() => Assert.Equal(
        new CliRun(2, "", $"Fel: ”” finns inte. Ange en fil eller mapp i ”{content.Content}”.\n"), CliRun.Validate(content, ""));

    [Fact]
    public void What_is_no_content_is_a_failure() => Assert.Equal(
        new CliRun(
            2,
            "",
            $"Fel: ”{content.Root}” ligger inte i ”{content.Content}”, som är mappen med innehållet. Ange en fil eller mapp i den, eller en annan mapp med --content MAPP.\n"),
        CliRun.Validate(content, content.Root));

    private string Text(string path) => File.ReadAllText(Path.Combine(content.Content, path));
}
